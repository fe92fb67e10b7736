create type gone as (x int);
