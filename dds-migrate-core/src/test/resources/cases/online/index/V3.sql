-- Add index invites.invites_sent
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.invites WHERE (sent IS NOT NULL) AND sent IS NOT NULL GROUP BY sent HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX CONCURRENTLY invites_sent ON public.invites (sent) WHERE (sent IS NOT NULL);
