-- Add domain email
CREATE DOMAIN public.email AS text COLLATE pg_catalog."C" DEFAULT 'x@y'::text NOT NULL
    CONSTRAINT email_check CHECK (VALUE <> ''::text)
    CONSTRAINT has_at CHECK (VALUE ~~ '%@%'::text);
COMMENT ON CONSTRAINT has_at ON DOMAIN public.email IS 'at';
COMMENT ON DOMAIN public.email IS 'mail';

-- Add domain many
CREATE DOMAIN public.many AS integer[]
    CONSTRAINT many_check CHECK (array_length(VALUE, 1) > 0);

-- Add domain small_email
CREATE DOMAIN public.small_email AS public.email DEFAULT 'x@y'::text
    CONSTRAINT small_email_check CHECK (length((VALUE)::text) < 10);

-- Add table t
CREATE TABLE public.t (
    e public.small_email,
    m public.many,
    a public.email[]
);

-- Drop domain gone
DROP DOMAIN public.gone;
