create table a (id int constraint a_key primary key);
create table b (a int references a);
comment on constraint a_key on a is 'the key';
