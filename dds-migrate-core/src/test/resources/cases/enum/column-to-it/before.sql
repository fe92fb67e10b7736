create table t (status varchar(20) not null default 'NEW' check (status in ('NEW', 'OLD')));
insert into t values ('OLD');
