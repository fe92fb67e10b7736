-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add enum mood
CREATE TYPE ${flyway:defaultSchema}.mood AS ENUM ('ok', 'sad');

-- Add sequence invites_id_seq
CREATE SEQUENCE ${flyway:defaultSchema}.invites_id_seq AS integer;

-- Add table invites
CREATE TABLE ${flyway:defaultSchema}.invites (
    id integer DEFAULT nextval('${flyway:defaultSchema}.invites_id_seq'::regclass) NOT NULL,
    unit_id bigint,
    note text DEFAULT 'see ${flyway:defaultSchema}.units'::text,
    CONSTRAINT invites_pkey PRIMARY KEY (id)
);

-- Change sequence invites_id_seq
ALTER SEQUENCE ${flyway:defaultSchema}.invites_id_seq OWNED BY ${flyway:defaultSchema}.invites.id;

-- Add table units
CREATE TABLE ${flyway:defaultSchema}.units (
    id bigint DEFAULT nextval('${flyway:defaultSchema}.numbers'::regclass) NOT NULL,
    mood ${flyway:defaultSchema}.mood DEFAULT 'ok'::${flyway:defaultSchema}.mood NOT NULL,
    CONSTRAINT units_pkey PRIMARY KEY (id)
);

-- Add routine units_of(public.mood)
CREATE FUNCTION ${flyway:defaultSchema}.units_of(${flyway:defaultSchema}.mood)
 RETURNS SETOF ${flyway:defaultSchema}.units
 LANGUAGE sql
AS $function$ SELECT * FROM ${flyway:defaultSchema}.units WHERE mood = $1 $function$;

-- Add index invites.invites_unit_id_idx
CREATE INDEX invites_unit_id_idx ON ${flyway:defaultSchema}.invites (unit_id);

-- Add foreign key invites.invites_unit_id_fkey
ALTER TABLE ${flyway:defaultSchema}.invites ADD CONSTRAINT invites_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES ${flyway:defaultSchema}.units (id);

-- Add view sad_units
CREATE VIEW ${flyway:defaultSchema}.sad_units (id) AS
 SELECT id
   FROM ${flyway:defaultSchema}.units
  WHERE (mood = 'sad'::${flyway:defaultSchema}.mood);
