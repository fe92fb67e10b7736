-- Add enum mood
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- Add cast (character varying AS public.mood)
CREATE CAST (character varying AS public.mood) WITH INOUT AS IMPLICIT;

-- Add cast (public.mood AS character varying)
CREATE CAST (public.mood AS character varying) WITH INOUT AS IMPLICIT;

-- Add table people
CREATE TABLE public.people (
    id bigint NOT NULL,
    mood public.mood,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
