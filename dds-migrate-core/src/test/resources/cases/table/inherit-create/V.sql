-- Add table base
CREATE TABLE public.base (
    id integer NOT NULL,
    note text DEFAULT 'x'::text,
    CONSTRAINT base_id_check CHECK (id > 0)
);

-- Add table child
CREATE TABLE public.child (
    note text DEFAULT 'y'::text,
    extra integer
) INHERITS (public.base);
COMMENT ON COLUMN public.child.extra IS 'extra';

-- Add table grandchild
CREATE TABLE public.grandchild (
    more integer
) INHERITS (public.child);

-- Add index child.child_extra_idx
CREATE INDEX child_extra_idx ON public.child (extra);
