-- Drop index Order.I x
DROP INDEX public."I x";

-- Drop check Order.C k
ALTER TABLE public."Order" DROP CONSTRAINT "C k";

-- Add column Order.a.b integer
ALTER TABLE public."Order" ADD COLUMN "a.b" integer;

-- Change column Order.Mixed Case text → varchar(5)
-- Rows in the way: SELECT count(*) FROM public."Order" WHERE length("Mixed Case") > 5;
ALTER TABLE public."Order" ALTER COLUMN "Mixed Case" TYPE character varying(5);

-- Change column Order.select integer → bigint
ALTER TABLE public."Order" ALTER COLUMN "select" TYPE bigint;

-- Add check Order.C k
-- Rows in the way: SELECT count(*) FROM public."Order" WHERE NOT (("select" > 1));
ALTER TABLE public."Order" ADD CONSTRAINT "C k" CHECK ("select" > 1);

-- Add index Order.I x
CREATE INDEX "I x" ON public."Order" ("a.b");

-- Drop column Order.a"b
ALTER TABLE public."Order" DROP COLUMN "a""b";
