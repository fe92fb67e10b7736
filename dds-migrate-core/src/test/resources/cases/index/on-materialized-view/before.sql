create table a (x int, y int);
create materialized view m as select x, y from a;
create index m_x on m (x);
create index m_y on m (y);
