-- Change view order_list
ALTER VIEW public.order_list ALTER COLUMN id DROP DEFAULT;
ALTER VIEW public.order_list ALTER COLUMN total SET DEFAULT 1;
ALTER VIEW public.order_list ALTER COLUMN state SET DEFAULT 'new'::text;
