-- Change schema one comment
COMMENT ON SCHEMA one IS NULL;

-- Change schema two comment
COMMENT ON SCHEMA two IS 'x';
