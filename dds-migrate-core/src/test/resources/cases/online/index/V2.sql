-- Add index invites.invites_email
CREATE INDEX CONCURRENTLY invites_email ON public.invites (lower(email));
