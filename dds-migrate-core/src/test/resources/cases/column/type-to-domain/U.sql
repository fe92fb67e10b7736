-- Change column a.e text → public.email
ALTER TABLE public.a ALTER COLUMN e TYPE public.email;

-- Change column a.t public.email → text
ALTER TABLE public.a ALTER COLUMN t TYPE text;

-- Change column a.v public.email → varchar(30)
ALTER TABLE public.a ALTER COLUMN v TYPE character varying(30);
