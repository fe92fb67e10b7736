-- Add index invites.invites_email
CREATE INDEX invites_email ON public.invites (email);
