-- Change schema public privileges
REVOKE USAGE ON SCHEMA public FROM reader;
