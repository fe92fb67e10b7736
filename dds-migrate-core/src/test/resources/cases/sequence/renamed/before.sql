CREATE SEQUENCE orders_seq INCREMENT 50; CREATE TABLE t (id bigint DEFAULT nextval('orders_seq'));
