-- Drop column orders.fax
ALTER TABLE public.orders DROP COLUMN fax;

-- Drop column orders.telex
ALTER TABLE public.orders DROP COLUMN telex;

-- Drop table archive_2023
DROP TABLE public.archive_2023;

-- Drop table archive_2024
DROP TABLE public.archive_2024;
