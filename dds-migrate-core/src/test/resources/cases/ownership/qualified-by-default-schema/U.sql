-- Drop view sad_units
DROP VIEW ${flyway:defaultSchema}.sad_units;

-- Drop routine units_of(public.mood)
DROP FUNCTION ${flyway:defaultSchema}.units_of(${flyway:defaultSchema}.mood);

-- Drop table invites
DROP TABLE ${flyway:defaultSchema}.invites;

-- Drop table units
DROP TABLE ${flyway:defaultSchema}.units;

-- Drop enum mood
DROP TYPE ${flyway:defaultSchema}.mood;
