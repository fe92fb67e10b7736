-- Drop index t.ti
DROP INDEX public.ti;

-- Add index t.ti
CREATE INDEX ti ON ONLY public.t (b);
