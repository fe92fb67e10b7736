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
CREATE INDEX col ON public.a (s);

-- Add index a.expr
CREATE INDEX expr ON public.a (lower(s));

-- Add index a.incl
CREATE INDEX incl ON public.a (x) INCLUDE (y);

-- Add index a.opc
CREATE INDEX opc ON public.a (s);

-- Add index a.ord
CREATE INDEX ord ON public.a (x, y DESC);

-- Add index a.pred
CREATE INDEX pred ON public.a (x) WHERE (x > 0);

-- Add index a.uni
CREATE INDEX uni ON public.a (x, y, s);
