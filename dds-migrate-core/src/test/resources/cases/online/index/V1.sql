-- Add table notes
CREATE TABLE public.notes (
    id integer NOT NULL,
    text text,
    CONSTRAINT notes_pkey PRIMARY KEY (id)
);

-- Add index notes.notes_text
CREATE INDEX notes_text ON public.notes (text);
