-- Add table a
CREATE TABLE public.a (
    id integer NOT NULL,
    CONSTRAINT a_key PRIMARY KEY (id)
);

-- Add unique a.a_again
ALTER TABLE public.a ADD CONSTRAINT a_again UNIQUE (id);
COMMENT ON CONSTRAINT a_again ON public.a IS 'the same once more';
