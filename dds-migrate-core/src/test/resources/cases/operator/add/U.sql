-- Drop table t
DROP TABLE public.t;

-- Drop operator =~=(text, text)
DROP OPERATOR public.=~= (text, text);

-- Drop routine same_ish(text, text)
DROP FUNCTION public.same_ish(text, text);
