-- Change publication others
ALTER PUBLICATION others SET TABLES IN SCHEMA sales;

-- Change publication sale
ALTER PUBLICATION sale SET TABLE ONLY sales.a;
