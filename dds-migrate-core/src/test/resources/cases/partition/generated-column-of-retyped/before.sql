create table p(k int not null, a varchar(20) not null, g varchar(30) generated always as (a || 'x') stored) partition by range (k);
create table p1 partition of p for values from (1) to (10);
