-- Drop table company (Company)
DROP TABLE public.company;
