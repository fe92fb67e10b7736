-- Drop foreign key invites.invites_unit_fkey
ALTER TABLE public.invites DROP CONSTRAINT invites_unit_fkey;

-- Add foreign key invites.invites_unit_fkey
ALTER TABLE public.invites ADD CONSTRAINT invites_unit_fkey FOREIGN KEY (unit) REFERENCES public.units (name) NOT VALID;
