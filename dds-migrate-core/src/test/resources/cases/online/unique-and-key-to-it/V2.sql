-- Add index invites.one_each
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.invites WHERE unit IS NOT NULL GROUP BY unit HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX CONCURRENTLY one_each ON public.invites (unit);
