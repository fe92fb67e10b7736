CREATE TABLE orders (id bigint, region text, total numeric) PARTITION BY LIST (region);
CREATE TABLE orders_eu PARTITION OF orders FOR VALUES IN ('se', 'fi', NULL) PARTITION BY HASH (id);
CREATE TABLE orders_eu_0 PARTITION OF orders_eu FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE orders_eu_1 PARTITION OF orders_eu FOR VALUES WITH (MODULUS 2, REMAINDER 1) WITH (fillfactor = 50);
CREATE TABLE orders_us PARTITION OF orders FOR VALUES IN ('us') PARTITION BY RANGE (total, (lower(region)) COLLATE "C");
CREATE TABLE orders_us_small PARTITION OF orders_us FOR VALUES FROM (MINVALUE, MINVALUE) TO (100, 'm');
