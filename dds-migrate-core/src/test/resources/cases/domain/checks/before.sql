create domain d as int constraint gone check (value > 0) constraint changed check (value < 10) constraint same check (value <> 5);
create domain n as int;
alter domain n add constraint c check (value > 0) not valid;
create domain v as int constraint c check (value > 0);
create table t (x d, y n);
insert into t values (1, 1);
