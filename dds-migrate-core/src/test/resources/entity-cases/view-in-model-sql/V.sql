-- Add view names
CREATE VIEW public.names (id, name) AS
 SELECT id,
    upper((name)::text) AS name
   FROM public.customer;
