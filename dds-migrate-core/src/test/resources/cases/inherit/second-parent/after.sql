create table p(a int);
create table q(b int);
create table c() inherits (p, q);
