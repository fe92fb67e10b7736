-- Change domain d1
ALTER DOMAIN public.d1 SET DEFAULT 1;
ALTER DOMAIN public.d1 SET NOT NULL;

-- Change domain d2
ALTER DOMAIN public.d2 DROP DEFAULT;
ALTER DOMAIN public.d2 DROP NOT NULL;

-- Change domain d3
ALTER DOMAIN public.d3 SET DEFAULT 'it''s'::text;
