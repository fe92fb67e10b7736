-- Change domain d1
ALTER DOMAIN public.d1 DROP DEFAULT;
ALTER DOMAIN public.d1 DROP NOT NULL;

-- Change domain d2
ALTER DOMAIN public.d2 SET DEFAULT 5;
ALTER DOMAIN public.d2 SET NOT NULL;

-- Change domain d3
ALTER DOMAIN public.d3 SET DEFAULT 'a'::text;
