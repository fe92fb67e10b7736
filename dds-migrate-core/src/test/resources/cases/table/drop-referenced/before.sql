create table gone (id int primary key);
create table a (id int primary key, g int references gone);
