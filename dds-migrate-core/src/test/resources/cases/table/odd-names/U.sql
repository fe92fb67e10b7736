-- Drop foreign key Weird "Table".Weird "Table"_select_fkey
ALTER TABLE public."Weird ""Table""" DROP CONSTRAINT "Weird ""Table""_select_fkey";

-- Drop check Weird "Table".Weird "Table"_Ünï'cødé 列_check
ALTER TABLE public."Weird ""Table""" DROP CONSTRAINT "Weird ""Table""_Ünï'cødé 列_check";

-- Drop column Weird "Table".$
ALTER TABLE public."Weird ""Table""" DROP COLUMN "$";

-- Drop column Weird "Table".order
ALTER TABLE public."Weird ""Table""" DROP COLUMN "order";

-- Drop column Weird "Table".select
ALTER TABLE public."Weird ""Table""" DROP COLUMN "select";

-- Drop column Weird "Table".Ünï'cødé 列
ALTER TABLE public."Weird ""Table""" DROP COLUMN "Ünï'cødé 列";

-- Drop table Schéma 1.this_table_has_a_name_that_is_exactly_sixty_three_bytes_long_ye
DROP TABLE "Schéma 1".this_table_has_a_name_that_is_exactly_sixty_three_bytes_long_ye;

-- Drop table Schéma 1.order
DROP TABLE "Schéma 1"."order";

-- Drop table Schéma 1.uses
DROP TABLE "Schéma 1".uses;

-- Drop sequence Schéma 1.Seq "1"
DROP SEQUENCE "Schéma 1"."Seq ""1""";

-- Drop enum Schéma 1.My Enum
DROP TYPE "Schéma 1"."My Enum";

-- Drop schema Schéma 1
DROP SCHEMA "Schéma 1";
