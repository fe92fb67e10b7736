-- Add index invites.invites_sent
CREATE UNIQUE INDEX CONCURRENTLY invites_sent ON public.invites (sent) WHERE (sent IS NOT NULL);
