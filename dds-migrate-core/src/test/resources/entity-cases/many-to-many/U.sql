-- Drop table customer_tag (Customer.tags)
DROP TABLE public.customer_tag;
