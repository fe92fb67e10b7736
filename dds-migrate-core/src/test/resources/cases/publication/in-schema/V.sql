-- Change publication others
ALTER PUBLICATION others SET TABLES IN SCHEMA public;

-- Change publication sale
ALTER PUBLICATION sale SET TABLES IN SCHEMA sales;
