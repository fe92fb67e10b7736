create schema "Schéma 1";
create table "Weird ""Table""" (id int primary key, "Ünï'cødé 列" text default 'a''b\c' check ("Ünï'cødé 列" <> ''), "order" int, "$" int, "select" int references "Weird ""Table""");
create table "Schéma 1"."order" ("user" int primary key, "ÄÖÜ" text unique, "x y" int, exclude using btree ("x y" with =));
create table "Schéma 1".this_table_has_a_name_that_is_exactly_sixty_three_bytes_long_yes (this_column_has_a_name_that_is_exactly_sixty_three_bytes_longyes int primary key references "Schéma 1"."order" check (this_column_has_a_name_that_is_exactly_sixty_three_bytes_longyes > 0) unique);
create index "Index 1" on "Schéma 1"."order" (("x y" + 1)) where "x y" > 3;
create sequence "Schéma 1"."Seq ""1""";
create type "Schéma 1"."My Enum" as enum ('a b', 'c''d', 'e"f', 'ü');
create table "Schéma 1".uses (e "Schéma 1"."My Enum" default 'c''d', n bigint default nextval('"Schéma 1"."Seq ""1"""'));
comment on column "Schéma 1"."order"."ÄÖÜ" is 'ä $1 ${x}';
