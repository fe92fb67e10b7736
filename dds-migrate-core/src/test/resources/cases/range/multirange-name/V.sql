-- Drop range r
DROP TYPE public.r;

-- Add range r
CREATE TYPE public.r AS RANGE (subtype = double precision, multirange_type_name = public.rr);
