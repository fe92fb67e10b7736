-- Add schema Schéma 1
CREATE SCHEMA "Schéma 1";

-- Add enum Schéma 1.My Enum
CREATE TYPE "Schéma 1"."My Enum" AS ENUM ('a b', 'c''d', 'e"f', 'ü');

-- Add sequence Schéma 1.Seq "1"
CREATE SEQUENCE "Schéma 1"."Seq ""1""";

-- Add table Schéma 1.order
CREATE TABLE "Schéma 1"."order" (
    "user" integer NOT NULL,
    "ÄÖÜ" text,
    "x y" integer,
    CONSTRAINT order_pkey PRIMARY KEY ("user"),
    CONSTRAINT "order_ÄÖÜ_key" UNIQUE ("ÄÖÜ")
);
COMMENT ON COLUMN "Schéma 1"."order"."ÄÖÜ" IS E'ä $1 \x24{x}';

-- Add table Schéma 1.this_table_has_a_name_that_is_exactly_sixty_three_bytes_long_ye
CREATE TABLE "Schéma 1".this_table_has_a_name_that_is_exactly_sixty_three_bytes_long_ye (
    this_column_has_a_name_that_is_exactly_sixty_three_bytes_longye integer NOT NULL,
    CONSTRAINT this_table_has_a_name_that_is_exactly_sixty_three_bytes_lo_pkey PRIMARY KEY (this_column_has_a_name_that_is_exactly_sixty_three_bytes_longye),
    CONSTRAINT this_table_has_a_name_that_i_this_column_has_a_name_that__check CHECK (this_column_has_a_name_that_is_exactly_sixty_three_bytes_longye > 0)
);

-- Add table Schéma 1.uses
CREATE TABLE "Schéma 1".uses (
    e "Schéma 1"."My Enum" DEFAULT 'c''d'::"Schéma 1"."My Enum",
    n bigint DEFAULT nextval('"Schéma 1"."Seq ""1"""'::regclass)
);

-- Add column Weird "Table".Ünï'cødé 列 text
ALTER TABLE public."Weird ""Table""" ADD COLUMN "Ünï'cødé 列" text DEFAULT 'a''b\c'::text;

-- Add column Weird "Table".order integer
ALTER TABLE public."Weird ""Table""" ADD COLUMN "order" integer;

-- Add column Weird "Table".$ integer
ALTER TABLE public."Weird ""Table""" ADD COLUMN "$" integer;

-- Add column Weird "Table".select integer
ALTER TABLE public."Weird ""Table""" ADD COLUMN "select" integer;

-- Add check Weird "Table".Weird "Table"_Ünï'cødé 列_check
ALTER TABLE public."Weird ""Table""" ADD CONSTRAINT "Weird ""Table""_Ünï'cødé 列_check" CHECK ("Ünï'cødé 列" <> ''::text);

-- Add exclusion Schéma 1.order.order_x y_excl
ALTER TABLE "Schéma 1"."order" ADD CONSTRAINT "order_x y_excl" EXCLUDE USING btree ("x y" WITH =);

-- Add index Schéma 1.order.Index 1
CREATE INDEX "Index 1" ON "Schéma 1"."order" ((("x y" + 1))) WHERE ("x y" > 3);

-- Add foreign key Schéma 1.this_table_has_a_name_that_is_exactly_sixty_three_bytes_long_ye.this_table_has_a_name_that_is_this_column_has_a_name_that__fkey
ALTER TABLE "Schéma 1".this_table_has_a_name_that_is_exactly_sixty_three_bytes_long_ye ADD CONSTRAINT this_table_has_a_name_that_is_this_column_has_a_name_that__fkey FOREIGN KEY (this_column_has_a_name_that_is_exactly_sixty_three_bytes_longye) REFERENCES "Schéma 1"."order" ("user");

-- Add foreign key Weird "Table".Weird "Table"_select_fkey
ALTER TABLE public."Weird ""Table""" ADD CONSTRAINT "Weird ""Table""_select_fkey" FOREIGN KEY ("select") REFERENCES public."Weird ""Table""" (id);
