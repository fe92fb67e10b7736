-- Add table t
CREATE TABLE public.t (
    a integer,
    CONSTRAINT valid CHECK (a > 0)
);

-- Add check t.later
ALTER TABLE public.t ADD CONSTRAINT later CHECK (a < 9) NOT VALID;
