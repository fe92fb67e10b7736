-- Rename check t.t_must_be_new → t_is_new
ALTER TABLE public.t RENAME CONSTRAINT t_must_be_new TO t_is_new;

-- Change enum state +gone
ALTER TYPE public.state ADD VALUE 'gone';

-- Change check t.t_is_new comment
COMMENT ON CONSTRAINT t_is_new ON public.t IS NULL;
