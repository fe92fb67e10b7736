create table p(k int) partition by range (k);
create table p1(k int);
