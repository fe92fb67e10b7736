-- Drop publication q
DROP PUBLICATION q;

-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.t, ONLY public.u;
ALTER PUBLICATION p SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = true);

-- Change publication p comment
COMMENT ON PUBLICATION p IS 'pp';
