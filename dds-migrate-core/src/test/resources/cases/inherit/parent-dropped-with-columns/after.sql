create table c(x int);
