create domain d as int constraint changed check (value < 20) constraint same check (value <> 5) constraint added check (value > -5);
create domain n as int constraint c check (value > 0);
create domain v as int;
alter domain v add constraint c check (value > 0) not valid;
create table t (x d, y n);
comment on constraint same on domain d is 'x';
