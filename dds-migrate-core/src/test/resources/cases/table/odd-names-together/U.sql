-- Drop index Order.I x
DROP INDEX public."I x";

-- Drop check Order.C k
ALTER TABLE public."Order" DROP CONSTRAINT "C k";

-- Add column Order.a"b integer
ALTER TABLE public."Order" ADD COLUMN "a""b" integer;

-- Change column Order.Mixed Case varchar(5) → text
ALTER TABLE public."Order" ALTER COLUMN "Mixed Case" TYPE text;

-- Change column Order.select bigint → integer
-- Rows in the way: SELECT count(*) FROM public."Order" WHERE "select" NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public."Order" ALTER COLUMN "select" TYPE integer;

-- Add check Order.C k
-- Rows in the way: SELECT count(*) FROM public."Order" WHERE NOT (("select" > 0));
ALTER TABLE public."Order" ADD CONSTRAINT "C k" CHECK ("select" > 0);

-- Add index Order.I x
CREATE INDEX "I x" ON public."Order" ("Mixed Case");

-- Drop column Order.a.b
ALTER TABLE public."Order" DROP COLUMN "a.b";
