create table a (id int primary key, mail text unique, check (mail <> ''));
