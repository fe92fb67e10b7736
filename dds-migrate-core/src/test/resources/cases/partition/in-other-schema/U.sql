-- Drop table p.t1
DROP TABLE p.t1;

-- Drop table p.t2
DROP TABLE p.t2;
