-- Drop view names
DROP VIEW public.names;
