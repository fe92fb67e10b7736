-- Change schema one comment
COMMENT ON SCHEMA one IS 'first';

-- Change schema two comment
COMMENT ON SCHEMA two IS NULL;
