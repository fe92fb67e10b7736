-- Drop check t.t_mail_check
ALTER TABLE public.t DROP CONSTRAINT t_mail_check;

-- Add domain mail
CREATE DOMAIN public.mail AS character varying(255)
    CONSTRAINT mail_check CHECK ((VALUE)::text ~~ '%@%'::text);

-- Change column t.mail varchar(255) → public.mail
ALTER TABLE public.t ALTER COLUMN mail TYPE public.mail;
