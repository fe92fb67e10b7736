create table p(k int, constraint c check (k > 0)) partition by range (k);
create table p1 partition of p for values from (1) to (10);
