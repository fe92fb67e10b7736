-- Drop index invites.one_each
DROP INDEX public.one_each;
