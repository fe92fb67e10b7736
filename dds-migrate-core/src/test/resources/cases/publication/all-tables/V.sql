-- Add publication everything
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update');

-- Change publication narrowed
DROP PUBLICATION narrowed;
CREATE PUBLICATION narrowed FOR TABLE ONLY public.a;

-- Change publication narrowed comment
COMMENT ON PUBLICATION narrowed IS 'for the warehouse';
