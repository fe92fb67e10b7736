-- Change column a.e public.email → text
ALTER TABLE public.a ALTER COLUMN e TYPE text;

-- Change column a.t text → public.email
ALTER TABLE public.a ALTER COLUMN t TYPE public.email;

-- Change column a.v varchar(30) → public.email
ALTER TABLE public.a ALTER COLUMN v TYPE public.email;
