CREATE TABLE public.other (a integer);
CREATE TABLE public.t (a integer, CONSTRAINT valid CHECK (a > 0));
ALTER TABLE public.t ADD CONSTRAINT later CHECK (a < 9) NOT VALID;
