create table base (id int not null check (id > 0), note text default 'x');
create table child (extra int, note text default 'y') inherits (base);
create table grandchild (more int) inherits (child);
create index on child (extra);
comment on column child.extra is 'extra';
