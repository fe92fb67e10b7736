create collation de (provider = icu, locale = 'de');
create table a (id int primary key, s text, t text collate "C", u varchar(10) collate de);
create index on a (s);
insert into a values (1, 'a', 'b', 'c');
