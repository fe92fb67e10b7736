CREATE SEQUENCE "${flyway:defaultSchema}".numbers;
