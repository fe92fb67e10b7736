create table base (id int not null, note text);
create table child (id int not null, note text, extra int);
alter table child inherit base;
