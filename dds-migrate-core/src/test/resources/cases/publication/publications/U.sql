-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.t (a) WHERE ((a > 0)), ONLY public.u;
ALTER PUBLICATION p SET (publish = insert, publish_via_partition_root = false);

-- Change publication p comment
COMMENT ON PUBLICATION p IS NULL;

-- Add publication q
CREATE PUBLICATION q FOR TABLE ONLY public.t;
