create table a (id int primary key);
create table b (id int primary key);
create table c (id int primary key);
comment on table a is 'It''s a
table with two lines, a back\slash and ${placeholder}';
comment on table b is 'new';
