CREATE TABLE orders (id bigint PRIMARY KEY, changed_at timestamptz);
