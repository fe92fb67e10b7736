CREATE TABLE orders (id bigint PRIMARY KEY, remark text);
CREATE VIEW everything AS SELECT id, remark FROM orders;
