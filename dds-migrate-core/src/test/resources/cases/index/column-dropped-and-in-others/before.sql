CREATE TABLE t(a int, b int);
CREATE INDEX i ON t(a,b);
CREATE INDEX j ON t((a+b));
CREATE INDEX k ON t(a) WHERE b>0;
CREATE INDEX l ON t(a) INCLUDE (b);
