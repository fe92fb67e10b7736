-- Add column docs.open boolean
ALTER TABLE public.docs ADD COLUMN open boolean;

-- Change column docs.note privileges
REVOKE UPDATE (note) ON TABLE public.docs FROM writer;
