-- Change table p partition
ALTER TABLE public.t DETACH PARTITION public.p;

-- Drop table t
DROP TABLE public.t;

-- Change enum e1 +d -a -c, a → b c → d
ALTER TYPE public.e1 RENAME TO e1_before;
CREATE TYPE public.e1 AS ENUM ('b', 'd');

-- Change column p.a public.e1 made anew
ALTER TABLE public.p ALTER COLUMN a TYPE public.e1 USING (CASE a::text WHEN 'a' THEN 'b' WHEN 'c' THEN 'd' ELSE a::text END)::public.e1;

-- Add table t
CREATE TABLE public.t (
    k integer NOT NULL,
    a public.e1
) PARTITION BY RANGE (k);

-- Drop enum e1 as it was before
DROP TYPE public.e1_before;
