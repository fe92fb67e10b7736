create schema one;
create schema two authorization current_user;
create table one.t (id int primary key, u int);
create table two.u (id int primary key, t int references one.t);
alter table one.t add foreign key (u) references two.u;
create view two.v as select t.id from one.t join two.u on u.id = t.u;
comment on schema two is 'second';
