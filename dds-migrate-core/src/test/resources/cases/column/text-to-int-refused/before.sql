create table a (s text);
