-- Change view order_list
ALTER VIEW public.order_list ALTER COLUMN id SET DEFAULT 7;
ALTER VIEW public.order_list ALTER COLUMN total SET DEFAULT 0;
ALTER VIEW public.order_list ALTER COLUMN state DROP DEFAULT;
