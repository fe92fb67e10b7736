-- Drop routine first_invoice()
DROP FUNCTION public.first_invoice();

-- Drop column orders.note
ALTER TABLE public.orders DROP COLUMN note;

-- Drop table invoices
DROP TABLE public.invoices;
