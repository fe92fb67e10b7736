create sequence s;
create sequence d as smallint increment -2 start -5 minvalue -100 cycle;
create sequence "Odd Name" start 100 cache 20;
comment on sequence s is 'counts';
