create table a (x int, y int);
create materialized view m as select x, y from a;
create unique index m_x on m (x);
create index m_xy on m (x, y);
comment on index m_xy is 'both';
