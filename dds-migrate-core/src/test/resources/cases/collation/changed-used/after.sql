create collation c (provider = icu, locale = 'de');
create table t (x text collate c);
create index on t (x);
