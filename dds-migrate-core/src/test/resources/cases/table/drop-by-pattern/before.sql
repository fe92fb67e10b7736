CREATE TABLE archive_2023 (id int); CREATE TABLE archive_2024 (id int); CREATE TABLE orders (id int, fax text, telex text);
