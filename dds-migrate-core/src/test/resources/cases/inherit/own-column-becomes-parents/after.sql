create table p(a int, x bigint default 4);
create table c(x bigint) inherits (p);
