-- Drop index t.i1
DROP INDEX public.i1;

-- Drop index t.i2
DROP INDEX public.i2;

-- Drop index t.i3
DROP INDEX public.i3;

-- Drop index t.i4
DROP INDEX public.i4;

-- Drop index t.i5
DROP INDEX public.i5;

-- Drop index t.i6
DROP INDEX public.i6;

-- Drop index t.i7
DROP INDEX public.i7;

-- Add index t.i1
CREATE INDEX i1 ON public.t (a);

-- Add index t.i2
CREATE INDEX i2 ON public.t (lower(b));

-- Add index t.i3
CREATE INDEX i3 ON public.t USING gin (c);

-- Add index t.i4
CREATE INDEX i4 ON public.t (a) WHERE (b IS NOT NULL);

-- Add index t.i5
CREATE INDEX i5 ON public.t (d text_pattern_ops);

-- Add index t.i6
CREATE INDEX i6 ON public.t (a DESC NULLS LAST, b COLLATE "C");

-- Add index t.i7
CREATE INDEX i7 ON public.t USING hash (a);

-- Change index t.i8
ALTER INDEX public.i8 SET (pages_per_range = 32);
