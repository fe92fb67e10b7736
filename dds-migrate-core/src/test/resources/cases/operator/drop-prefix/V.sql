-- Drop operator !#(NONE, text)
DROP OPERATOR public.!# (NONE, text);

-- Drop routine neg(text)
DROP FUNCTION public.neg(text);
