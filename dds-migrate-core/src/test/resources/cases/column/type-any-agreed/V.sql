-- Drop view v
DROP VIEW public.v;

-- Change column a.b text → integer
ALTER TABLE public.a ALTER COLUMN b TYPE integer USING b::integer;

-- Change column a.c text → timestamptz
ALTER TABLE public.a ALTER COLUMN c TYPE timestamp with time zone USING c::timestamp with time zone;

-- Change column a.d integer → boolean
ALTER TABLE public.a ALTER COLUMN d TYPE boolean USING d::boolean;

-- Change column a.e varchar(10)[] → integer[]
ALTER TABLE public.a ALTER COLUMN e TYPE integer[] USING e::integer[];

-- Change column a.f jsonb → integer
ALTER TABLE public.a ALTER COLUMN f TYPE integer USING f::integer;

-- Change column a.g default 'good'::text → none
ALTER TABLE public.a ALTER COLUMN g DROP DEFAULT;

-- Change column a.g text → public.mood
ALTER TABLE public.a ALTER COLUMN g TYPE public.mood USING g::public.mood;

-- Change column a.g default none → 'good'::public.mood
ALTER TABLE public.a ALTER COLUMN g SET DEFAULT 'good'::public.mood;

-- Add view v
CREATE VIEW public.v (id, b) AS
 SELECT id,
    b
   FROM public.a;
