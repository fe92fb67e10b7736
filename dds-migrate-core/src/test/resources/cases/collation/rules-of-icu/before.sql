create collation c1 (provider = icu, locale = 'und');
create table a (id int primary key, t text collate c1);
