create table node (id int primary key, parent int references node on delete cascade, root int references node);
