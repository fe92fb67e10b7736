create sequence s as integer increment 2 minvalue 5 maxvalue 1000 start 5 cache 10 cycle;
create sequence d increment -1 maxvalue -7 minvalue -100;
