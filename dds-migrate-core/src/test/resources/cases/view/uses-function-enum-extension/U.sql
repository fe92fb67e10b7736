-- Drop view admins
DROP VIEW public.admins;

-- Drop routine masked(text)
DROP FUNCTION public.masked(text);

-- Drop column users.role
ALTER TABLE public.users DROP COLUMN role;

-- Drop enum user_role
DROP TYPE public.user_role;

-- Drop extension citext
DROP EXTENSION citext;
