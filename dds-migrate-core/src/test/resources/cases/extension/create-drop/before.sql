create extension citext;
create table t (x text, y citext);
