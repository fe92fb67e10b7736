-- Drop table tickets
DROP TABLE public.tickets;

-- Drop routine next_number()
DROP FUNCTION public.next_number();
