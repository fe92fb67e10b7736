-- Change index invites.invites_email comment
COMMENT ON INDEX public.invites_email IS NULL;
