create type gone as range (subtype = int);
