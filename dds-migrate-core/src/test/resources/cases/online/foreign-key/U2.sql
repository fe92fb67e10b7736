-- Drop foreign key invites.invites_unit_id_fkey
ALTER TABLE public.invites DROP CONSTRAINT invites_unit_id_fkey;

-- Add foreign key invites.invites_unit_id_fkey
ALTER TABLE public.invites ADD CONSTRAINT invites_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units (id) NOT VALID;
