-- Drop foreign key invites.invites_unit_fkey
ALTER TABLE public.invites DROP CONSTRAINT invites_unit_fkey;

-- Add foreign key invites.invites_unit_fkey
-- Rows in the way: SELECT count(*) FROM public.invites AS r WHERE r.unit IS NOT NULL AND NOT EXISTS (SELECT FROM public.units AS t WHERE t.name = r.unit);
ALTER TABLE public.invites ADD CONSTRAINT invites_unit_fkey FOREIGN KEY (unit) REFERENCES public.units (name) NOT VALID;
