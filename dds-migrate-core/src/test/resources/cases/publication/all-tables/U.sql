-- Drop publication everything
DROP PUBLICATION everything;

-- Change publication narrowed
DROP PUBLICATION narrowed;
CREATE PUBLICATION narrowed FOR ALL TABLES;

-- Change publication narrowed comment
COMMENT ON PUBLICATION narrowed IS 'for the warehouse';
