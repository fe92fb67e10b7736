-- Add sequence a_s_seq
CREATE SEQUENCE public.a_s_seq AS integer;

-- Add column a.arr text[]
ALTER TABLE public.a ADD COLUMN arr text[] DEFAULT '{}'::text[] NOT NULL;

-- Add column a.c text collate pg_catalog.C
ALTER TABLE public.a ADD COLUMN c text COLLATE pg_catalog."C";

-- Add column a.d integer
ALTER TABLE public.a ADD COLUMN d integer DEFAULT 5 NOT NULL;
COMMENT ON COLUMN public.a.d IS 'd';

-- Add column a.e text
ALTER TABLE public.a ADD COLUMN e text DEFAULT 'x'::text;

-- Add column a.g integer
ALTER TABLE public.a ADD COLUMN g integer GENERATED ALWAYS AS ((id * 2)) STORED;

-- Add column a.i bigint
ALTER TABLE public.a ADD COLUMN i bigint GENERATED ALWAYS AS IDENTITY;

-- Add column a.r integer
ALTER TABLE public.a ADD COLUMN r integer;

-- Add column a.s integer
ALTER TABLE public.a ADD COLUMN s integer DEFAULT nextval('public.a_s_seq'::regclass) NOT NULL;

-- Change sequence a_s_seq
ALTER SEQUENCE public.a_s_seq OWNED BY public.a.s;

-- Add column a.st text
ALTER TABLE public.a ADD COLUMN st text;
ALTER TABLE public.a ALTER COLUMN st SET STORAGE EXTERNAL;
ALTER TABLE public.a ALTER COLUMN st SET STATISTICS 200;
ALTER TABLE public.a ALTER COLUMN st SET (n_distinct = 5);

-- Add column a.u uuid
ALTER TABLE public.a ADD COLUMN u uuid DEFAULT gen_random_uuid() NOT NULL;

-- Add unique a.a_u_key
ALTER TABLE public.a ADD CONSTRAINT a_u_key UNIQUE (u);

-- Add check a.a_e_check
ALTER TABLE public.a ADD CONSTRAINT a_e_check CHECK ((e <> ''::text));

-- Add index a.a_c_idx
CREATE INDEX a_c_idx ON public.a (c);

-- Add foreign key a.a_r_fkey
ALTER TABLE public.a ADD CONSTRAINT a_r_fkey FOREIGN KEY (r) REFERENCES public.a (id);
