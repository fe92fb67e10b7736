-- Drop index a.col
DROP INDEX public.col;

-- Drop index a.expr
DROP INDEX public.expr;

-- Drop index a.incl
DROP INDEX public.incl;

-- Drop index a.opc
DROP INDEX public.opc;

-- Drop index a.ord
DROP INDEX public.ord;

-- Drop index a.pred
DROP INDEX public.pred;

-- Drop index a.uni
DROP INDEX public.uni;

-- Add index a.col
CREATE INDEX col ON public.a (s COLLATE "C" DESC);

-- Add index a.expr
CREATE INDEX expr ON public.a (upper(s) text_pattern_ops, ((x + y)) DESC NULLS LAST);

-- Add index a.incl
CREATE INDEX incl ON public.a (x) INCLUDE (y, s);

-- Add index a.opc
CREATE INDEX opc ON public.a (s text_pattern_ops);

-- Add index a.ord
CREATE INDEX ord ON public.a (x DESC NULLS LAST, y);

-- Add index a.pred
CREATE INDEX pred ON public.a (x) WHERE ((x > 1) AND (y IS NOT NULL));

-- Add index a.uni
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE x IS NOT NULL AND y IS NOT NULL AND s IS NOT NULL GROUP BY x, y, s HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX uni ON public.a (x, y, s);
