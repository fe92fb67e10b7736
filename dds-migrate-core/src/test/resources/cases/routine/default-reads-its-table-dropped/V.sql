-- Change column tickets.number default public.next_number() → none
ALTER TABLE public.tickets ALTER COLUMN number DROP DEFAULT;

-- Drop routine next_number()
DROP FUNCTION public.next_number();

-- Drop table tickets
DROP TABLE public.tickets;
