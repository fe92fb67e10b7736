create sequence a_id_seq as int;
create sequence s increment 5 start 100;
create table a (id int primary key default nextval('a_id_seq'), n bigint default nextval('s'));
alter sequence a_id_seq owned by a.id;
