-- Drop policy docs.a
DROP POLICY a ON public.docs;

-- Change column docs.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.docs WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.docs ALTER COLUMN id TYPE integer;

-- Add policy docs.a
CREATE POLICY a ON public.docs TO reader USING ((id > 5));
COMMENT ON POLICY a ON public.docs IS 'stays';
