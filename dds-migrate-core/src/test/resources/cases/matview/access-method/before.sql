create access method heap2 type table handler heap_tableam_handler;
create materialized view m as select 1 as x;
create index m_x on m (x);
