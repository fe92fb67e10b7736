create materialized view m as select 1 as x with no data;
create materialized view n as select 1 as x;
