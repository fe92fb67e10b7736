-- Add enum colour
CREATE TYPE public.colour AS ENUM ('red', 'green', 'blue');

-- Change column a.c default 'red'::public.color → none
ALTER TABLE public.a ALTER COLUMN c DROP DEFAULT;

-- Change column a.c public.color → public.colour
ALTER TABLE public.a ALTER COLUMN c TYPE public.colour USING c::text::colour;

-- Change column a.c default none → 'red'::public.colour
ALTER TABLE public.a ALTER COLUMN c SET DEFAULT 'red'::public.colour;
