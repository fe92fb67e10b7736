create domain email as text check (value like '%@%');
create table a (id int primary key, t text, e email, v varchar(30));
insert into a values (1, 'a@b', 'c@d', 'e@f');
