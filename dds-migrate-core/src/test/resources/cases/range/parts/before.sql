create type r1 as range (subtype = text);
create type r2 as range (subtype = text);
create type r3 as range (subtype = float8);
