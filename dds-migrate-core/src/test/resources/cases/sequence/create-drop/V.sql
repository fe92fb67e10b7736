-- Add sequence Odd Name
CREATE SEQUENCE public."Odd Name" START WITH 100 CACHE 20;

-- Add sequence d
CREATE SEQUENCE public.d AS smallint INCREMENT BY -2 MINVALUE -100 START WITH -5 CYCLE;

-- Add sequence s
CREATE SEQUENCE public.s;
COMMENT ON SEQUENCE public.s IS 'counts';

-- Drop sequence gone
DROP SEQUENCE public.gone;
