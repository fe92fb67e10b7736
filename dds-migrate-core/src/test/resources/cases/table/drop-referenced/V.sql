-- Drop foreign key a.a_g_fkey
ALTER TABLE public.a DROP CONSTRAINT a_g_fkey;

-- Drop table gone
DROP TABLE public.gone;
