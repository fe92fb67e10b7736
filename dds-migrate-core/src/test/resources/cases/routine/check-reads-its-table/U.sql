-- Drop table tickets
DROP TABLE public.tickets;

-- Drop routine is_free(bigint)
DROP FUNCTION public.is_free(bigint);
