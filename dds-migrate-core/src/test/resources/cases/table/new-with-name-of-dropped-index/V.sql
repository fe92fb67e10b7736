-- Drop index a.thing
DROP INDEX public.thing;

-- Add table thing
CREATE TABLE public.thing (
    id integer NOT NULL,
    CONSTRAINT thing_pkey PRIMARY KEY (id)
);
