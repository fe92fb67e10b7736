-- Rename unique a.a_email_key → a_mail_key
ALTER TABLE public.a RENAME CONSTRAINT a_email_key TO a_mail_key;

-- Rename check a.a_email_check → a_mail_check
ALTER TABLE public.a RENAME CONSTRAINT a_email_check TO a_mail_check;

-- Rename sequence a_nr_seq → a_n_seq
ALTER SEQUENCE public.a_nr_seq RENAME TO a_n_seq;

-- Rename column a.nr → n
ALTER TABLE public.a RENAME COLUMN nr TO n;

-- Rename column a.email → mail
ALTER TABLE public.a RENAME COLUMN email TO mail;
