-- Drop index invites.invites_email
DROP INDEX CONCURRENTLY public.invites_email;
