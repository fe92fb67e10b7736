-- Drop view v
DROP VIEW public.v;

-- Change column a.b integer → text
ALTER TABLE public.a ALTER COLUMN b TYPE text;

-- Change column a.c timestamptz → text
ALTER TABLE public.a ALTER COLUMN c TYPE text;

-- Change column a.d boolean → integer
ALTER TABLE public.a ALTER COLUMN d TYPE integer USING d::integer;

-- Change column a.e integer[] → varchar(10)[]
ALTER TABLE public.a ALTER COLUMN e TYPE character varying(10)[];

-- Change column a.f integer → jsonb
ALTER TABLE public.a ALTER COLUMN f TYPE jsonb USING f::text::jsonb;

-- Change column a.g default 'good'::public.mood → none
ALTER TABLE public.a ALTER COLUMN g DROP DEFAULT;

-- Change column a.g public.mood → text
ALTER TABLE public.a ALTER COLUMN g TYPE text;

-- Change column a.g default none → 'good'::text
ALTER TABLE public.a ALTER COLUMN g SET DEFAULT 'good'::text;

-- Add view v
CREATE VIEW public.v (id, b) AS
 SELECT id,
    b
   FROM public.a;
