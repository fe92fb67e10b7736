CREATE DOMAIN public.code AS text CONSTRAINT short CHECK (length(VALUE) < 5);
CREATE TABLE public.t (one public.code, many public.code[] DEFAULT '{a}');
