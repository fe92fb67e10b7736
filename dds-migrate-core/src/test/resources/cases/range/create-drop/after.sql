create function diff(a time, b time) returns float8 language sql immutable strict as 'select extract(epoch from (a - b))::float8';
create type timerange as range (subtype = time, subtype_diff = diff, multirange_type_name = times);
create type textrange as range (subtype = text, collation = "C", subtype_opclass = text_pattern_ops);
create table t (x timerange, y times, z textrange, exclude using gist (x with &&));
comment on type timerange is 'x';
