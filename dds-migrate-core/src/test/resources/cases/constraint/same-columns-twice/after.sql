CREATE TABLE b (id integer);
CREATE TABLE a (id integer);
ALTER TABLE a ADD CONSTRAINT a_key PRIMARY KEY (id);
ALTER TABLE a ADD CONSTRAINT a_again UNIQUE (id);
COMMENT ON CONSTRAINT a_again ON a IS 'the same once more';
