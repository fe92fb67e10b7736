CREATE DOMAIN public.code AS text;
CREATE TABLE public.t (one public.code, many public.code[] DEFAULT '{a}');
