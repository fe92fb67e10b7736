-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add sequence gone_id_seq
CREATE SEQUENCE public.gone_id_seq AS integer;

-- Add routine f()
CREATE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return new; end$function$;

-- Add table gone
CREATE TABLE public.gone (
    id integer DEFAULT nextval('public.gone_id_seq'::regclass) NOT NULL,
    a_id integer,
    t text,
    CONSTRAINT gone_pkey PRIMARY KEY (id),
    CONSTRAINT gone_t_check CHECK (t <> ''::text)
);
ALTER TABLE public.gone ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE public.gone IS 'x';

-- Change sequence gone_id_seq
ALTER SEQUENCE public.gone_id_seq OWNED BY public.gone.id;

-- Add index gone.gone_t_idx
CREATE INDEX gone_t_idx ON public.gone (t);

-- Add foreign key gone.gone_a_id_fkey
ALTER TABLE public.gone ADD CONSTRAINT gone_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);

-- Add view v
CREATE VIEW public.v (id, a_id, t) AS
 SELECT id,
    a_id,
    t
   FROM public.gone;

-- Add rule gone.r
CREATE RULE r AS
    ON DELETE TO public.gone DO INSTEAD NOTHING;

-- Add trigger gone.tr
CREATE TRIGGER tr BEFORE INSERT ON public.gone FOR EACH ROW EXECUTE FUNCTION public.f();

-- Add policy gone.p
CREATE POLICY p ON public.gone USING ((id > 0));
