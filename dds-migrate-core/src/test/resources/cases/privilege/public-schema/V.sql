-- Change schema public privileges
GRANT USAGE ON SCHEMA public TO reader;
