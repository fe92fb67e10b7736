create domain email as text check (value like '%@%');
create table a (id int primary key, t email, e text, v email);
