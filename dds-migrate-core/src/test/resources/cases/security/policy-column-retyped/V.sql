-- Drop policy docs.a
DROP POLICY a ON public.docs;

-- Change column docs.id integer → bigint
ALTER TABLE public.docs ALTER COLUMN id TYPE bigint;

-- Add policy docs.a
CREATE POLICY a ON public.docs TO reader USING ((id > 5));
COMMENT ON POLICY a ON public.docs IS 'stays';
