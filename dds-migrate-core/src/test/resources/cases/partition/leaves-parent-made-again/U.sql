-- Drop table t
DROP TABLE public.t;

-- Change enum e1 +a +c -d, d → c
ALTER TYPE public.e1 RENAME TO e1_before;
CREATE TYPE public.e1 AS ENUM ('a', 'b', 'c');

-- Add table t
CREATE TABLE public.t (
    k integer NOT NULL,
    a public.e1
) PARTITION BY LIST (k);

-- Change column p.a public.e1 made anew
ALTER TABLE public.p ALTER COLUMN a TYPE public.e1 USING (CASE a::text WHEN 'd' THEN 'c' ELSE a::text END)::public.e1;

-- Change table p partition
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES IN (0, 5);

-- Drop enum e1 as it was before
DROP TYPE public.e1_before;
