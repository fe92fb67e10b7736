create table p(k int primary key) partition by range (k);
create table c(a int references p);
