-- Add index invites.one_each
CREATE UNIQUE INDEX CONCURRENTLY one_each ON public.invites (unit);
