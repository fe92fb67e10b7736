-- Drop table totals
DROP TABLE public.totals;

-- Add view totals
CREATE VIEW public.totals (id, total) AS
 SELECT id,
    total
   FROM public.orders;
