-- Add sequence gone
CREATE SEQUENCE public.gone START WITH 5;

-- Drop sequence Odd Name
DROP SEQUENCE public."Odd Name";

-- Drop sequence d
DROP SEQUENCE public.d;

-- Drop sequence s
DROP SEQUENCE public.s;
