-- Drop primary key t.pk
ALTER TABLE public.t DROP CONSTRAINT pk;

-- Add primary key t.pk2
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t GROUP BY a HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT pk2 PRIMARY KEY (a) INCLUDE (b);
