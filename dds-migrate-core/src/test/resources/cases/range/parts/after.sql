create type r1 as range (subtype = text, subtype_opclass = text_pattern_ops);
create type r2 as range (subtype = text, collation = "C");
create type r3 as range (subtype = float8, subtype_diff = float8mi);
