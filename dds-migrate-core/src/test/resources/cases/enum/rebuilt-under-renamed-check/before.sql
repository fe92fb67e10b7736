CREATE TYPE public.state AS ENUM ('new', 'old', 'gone');
CREATE TABLE public.t (s public.state NOT NULL, CONSTRAINT t_is_new CHECK (s = 'new'));
