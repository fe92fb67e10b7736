-- Drop foreign key b.b_a_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- Change column a.id default gen_random_uuid() → none
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- Change column a.id uuid → text
ALTER TABLE public.a ALTER COLUMN id TYPE text;

-- Change column b.a uuid → text
ALTER TABLE public.b ALTER COLUMN a TYPE text;

-- Add foreign key b.b_a_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
