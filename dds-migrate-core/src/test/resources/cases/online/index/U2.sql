-- Drop index invites.invites_email
DROP INDEX public.invites_email;
