create collation c (provider = icu, locale = 'fr');
create table t (x text collate c);
create index on t (x);
