CREATE TABLE archive_2023 (id int); CREATE TABLE orders (id int);
