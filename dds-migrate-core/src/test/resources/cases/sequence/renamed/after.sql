CREATE SEQUENCE purchases_seq INCREMENT 50; CREATE TABLE t (id bigint DEFAULT nextval('purchases_seq'));
