-- Drop foreign key invites.invites_unit_id_fkey
ALTER TABLE public.invites DROP CONSTRAINT invites_unit_id_fkey;

-- Add foreign key invites.invites_unit_id_fkey
-- Rows in the way: SELECT count(*) FROM public.invites AS r WHERE r.unit_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.units AS t WHERE t.id = r.unit_id);
ALTER TABLE public.invites ADD CONSTRAINT invites_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.units (id) NOT VALID;
