CREATE TYPE public.state AS ENUM ('new', 'old');
CREATE TABLE public.t (s public.state NOT NULL, CONSTRAINT t_must_be_new CHECK (s = 'new'));
COMMENT ON CONSTRAINT t_must_be_new ON public.t IS 'nothing else';
