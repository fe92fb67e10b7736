-- Add table archive_2023
CREATE TABLE public.archive_2023 (
    id integer
);

-- Add table archive_2024
CREATE TABLE public.archive_2024 (
    id integer
);

-- Add column orders.fax text
ALTER TABLE public.orders ADD COLUMN fax text;

-- Add column orders.telex text
ALTER TABLE public.orders ADD COLUMN telex text;
