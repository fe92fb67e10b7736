-- Rename column a.mail → email
ALTER TABLE public.a RENAME COLUMN mail TO email;

-- Rename column a.n → nr
ALTER TABLE public.a RENAME COLUMN n TO nr;

-- Rename sequence a_n_seq → a_nr_seq
ALTER SEQUENCE public.a_n_seq RENAME TO a_nr_seq;

-- Rename unique a.a_mail_key → a_email_key
ALTER TABLE public.a RENAME CONSTRAINT a_mail_key TO a_email_key;

-- Rename check a.a_mail_check → a_email_check
ALTER TABLE public.a RENAME CONSTRAINT a_mail_check TO a_email_check;
