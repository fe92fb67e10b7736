create table p (id bigint primary key); create table c (p_id bigint references p);
