-- Drop foreign key r.r_a_fkey
ALTER TABLE public.r DROP CONSTRAINT r_a_fkey;

-- Change sequence a_id_seq
ALTER SEQUENCE public.a_id_seq OWNED BY NONE;

-- Drop table a
DROP TABLE public.a;

-- Add table a
CREATE TABLE public.a (
    id integer DEFAULT nextval('public.a_id_seq'::regclass) NOT NULL,
    b text,
    CONSTRAINT a_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);
COMMENT ON COLUMN public.a.b IS 'what was said';

-- Change sequence a_id_seq
ALTER SEQUENCE public.a_id_seq OWNED BY public.a.id;

-- Change table a privileges
GRANT SELECT ON TABLE public.a TO reader;

-- Add table a1
CREATE TABLE public.a1 PARTITION OF public.a FOR VALUES FROM (0) TO (100);

-- Add foreign key r.r_a_fkey
ALTER TABLE public.r ADD CONSTRAINT r_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

-- Add trigger a.stamped
CREATE TRIGGER stamped BEFORE INSERT ON public.a FOR EACH ROW EXECUTE FUNCTION public.stamp();
