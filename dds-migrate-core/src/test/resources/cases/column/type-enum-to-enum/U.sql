-- Change column a.c default 'red'::public.colour → none
ALTER TABLE public.a ALTER COLUMN c DROP DEFAULT;

-- Change column a.c public.colour → public.color
ALTER TABLE public.a ALTER COLUMN c TYPE public.color USING c::text::public.color;

-- Change column a.c default none → 'red'::public.color
ALTER TABLE public.a ALTER COLUMN c SET DEFAULT 'red'::public.color;

-- Drop enum colour
DROP TYPE public.colour;
