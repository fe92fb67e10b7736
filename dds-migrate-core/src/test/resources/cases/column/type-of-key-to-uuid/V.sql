-- Drop foreign key b.b_a_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- Change column a.id text → uuid
ALTER TABLE public.a ALTER COLUMN id TYPE uuid USING id::uuid;

-- Change column a.id default none → gen_random_uuid()
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT gen_random_uuid();

-- Change column b.a text → uuid
ALTER TABLE public.b ALTER COLUMN a TYPE uuid USING a::uuid;

-- Add foreign key b.b_a_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
