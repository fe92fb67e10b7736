-- Drop range r1
DROP TYPE public.r1;

-- Add range r1
CREATE TYPE public.r1 AS RANGE (subtype = text);

-- Drop range r2
DROP TYPE public.r2;

-- Add range r2
CREATE TYPE public.r2 AS RANGE (subtype = text);

-- Drop range r3
DROP TYPE public.r3;

-- Add range r3
CREATE TYPE public.r3 AS RANGE (subtype = double precision);
