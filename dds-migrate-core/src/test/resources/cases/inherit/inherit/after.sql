CREATE TABLE p(a int, CHECK (a>0));
CREATE TABLE c(a int, b int, CHECK (a>0));
