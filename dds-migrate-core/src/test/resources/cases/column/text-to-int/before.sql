create table a (s text default '0');
