-- Add sequence kind_id_seq
CREATE SEQUENCE public.kind_id_seq AS integer;

-- Add table item
CREATE TABLE public.item (
    id bigint GENERATED ALWAYS AS IDENTITY,
    kind integer NOT NULL,
    price integer NOT NULL,
    twice integer GENERATED ALWAYS AS (price * 2) STORED,
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_price_check CHECK (price > 0)
);

-- Fill table item, with what dds_kept_item has of it
INSERT INTO public.item (id, kind, price) OVERRIDING SYSTEM VALUE SELECT id, kind, price FROM public.dds_kept_item;
SELECT setval('public.item_id_seq', greatest(max(id) + 1, 1), false) FROM public.item;
DROP TABLE public.dds_kept_item;

-- Add table kind
CREATE TABLE public.kind (
    id integer DEFAULT nextval('public.kind_id_seq'::regclass) NOT NULL,
    name text NOT NULL,
    CONSTRAINT kind_pkey PRIMARY KEY (id)
);

-- Change sequence kind_id_seq
ALTER SEQUENCE public.kind_id_seq OWNED BY public.kind.id;

-- Fill table kind, with what dds_kept_kind has of it
INSERT INTO public.kind (id, name) SELECT id, name FROM public.dds_kept_kind;
SELECT setval('public.kind_id_seq', greatest(max(id) + 1, 1), false) FROM public.kind;
DROP TABLE public.dds_kept_kind;

-- Add foreign key item.item_kind_fkey
ALTER TABLE public.item ADD CONSTRAINT item_kind_fkey FOREIGN KEY (kind) REFERENCES public.kind (id);

-- Add foreign key note.note_item_fkey
ALTER TABLE public.note ADD CONSTRAINT note_item_fkey FOREIGN KEY (item) REFERENCES public.item (id);
