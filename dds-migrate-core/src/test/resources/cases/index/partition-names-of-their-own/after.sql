create table p (id int, n int) partition by range (id);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create index p_n on only p (n);
create index oddly_named on p1 (n);
alter index p_n attach partition oddly_named;
create index p2_n_idx on p2 (n);
alter index p_n attach partition p2_n_idx;
