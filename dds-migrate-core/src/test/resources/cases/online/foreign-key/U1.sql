-- Drop foreign key invites.invites_unit_id_fkey
ALTER TABLE public.invites DROP CONSTRAINT invites_unit_id_fkey;
