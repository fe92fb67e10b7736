-- Add column events.fresh text
ALTER TABLE public.events ADD COLUMN fresh text DEFAULT '-'::text NOT NULL;
COMMENT ON COLUMN public.events.fresh IS 'new';

-- Change column events.id integer → bigint
ALTER TABLE public.events ALTER COLUMN id TYPE bigint;

-- Change column events.kind varchar(10) → varchar(20)
ALTER TABLE public.events ALTER COLUMN kind TYPE character varying(20);

-- Change column events.kind default none → 'x'::character varying
ALTER TABLE public.events ALTER COLUMN kind SET DEFAULT 'x'::character varying;

-- Drop column events.gone
ALTER TABLE public.events DROP COLUMN gone;
