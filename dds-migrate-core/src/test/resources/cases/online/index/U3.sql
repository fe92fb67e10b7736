-- Drop index invites.invites_sent
DROP INDEX public.invites_sent;
