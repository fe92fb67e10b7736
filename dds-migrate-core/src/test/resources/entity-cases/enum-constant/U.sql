-- Drop check customer.customer_state_check
ALTER TABLE public.customer DROP CONSTRAINT customer_state_check;

-- Add check customer.customer_state_check
-- Rows in the way: SELECT count(*) FROM public.customer WHERE NOT (state IN ('OPEN', 'CLOSED'));
ALTER TABLE public.customer ADD CONSTRAINT customer_state_check CHECK (state IN ('OPEN', 'CLOSED'));
