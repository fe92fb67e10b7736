-- Drop aggregate longest(text)
DROP AGGREGATE public.longest(text);

-- Drop aggregate total_of(numeric)
DROP AGGREGATE public.total_of(numeric);

-- Drop routine longer(text, text)
DROP FUNCTION public.longer(text, text);
