-- Add table z
CREATE TABLE public.z (
    id integer GENERATED ALWAYS AS IDENTITY,
    b text DEFAULT 'x'::text,
    CONSTRAINT z_pkey PRIMARY KEY (id),
    CONSTRAINT a_b_check CHECK (b <> ''::text)
);
