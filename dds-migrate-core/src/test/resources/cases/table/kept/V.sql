-- Keep table item, copied to dds_kept_item
CREATE TABLE public.dds_kept_item AS SELECT id, kind, price FROM ONLY public.item;

-- Keep table kind, copied to dds_kept_kind
CREATE TABLE public.dds_kept_kind AS SELECT id, name FROM ONLY public.kind;

-- Drop foreign key note.note_item_fkey
ALTER TABLE public.note DROP CONSTRAINT note_item_fkey;

-- Drop table item
DROP TABLE public.item;

-- Drop table kind
DROP TABLE public.kind;
