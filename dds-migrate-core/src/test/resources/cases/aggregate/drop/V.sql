-- Drop aggregate longest(text)
DROP AGGREGATE public.longest(text);

-- Drop routine longer(text, text)
DROP FUNCTION public.longer(text, text);
