-- Drop primary key t.pk2
ALTER TABLE public.t DROP CONSTRAINT pk2;

-- Add primary key t.pk
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t GROUP BY a HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT pk PRIMARY KEY (a);
