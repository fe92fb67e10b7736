create collation de (provider = icu, locale = 'de');
create table a (id int primary key, s text collate de, t text, u text collate "C");
create index on a (s);
