-- Change column t.mail public.mail → varchar(255)
ALTER TABLE public.t ALTER COLUMN mail TYPE character varying(255);

-- Add check t.t_mail_check
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT (((mail)::text ~~ '%@%'::text));
ALTER TABLE public.t ADD CONSTRAINT t_mail_check CHECK ((mail)::text ~~ '%@%'::text);

-- Drop domain mail
DROP DOMAIN public.mail;
