CREATE TABLE archive_2023 (id int);
