-- Drop foreign key note.note_item_fkey
ALTER TABLE public.note DROP CONSTRAINT note_item_fkey;

-- Drop table item, copied to dds_kept_item first
CREATE TABLE public.dds_kept_item AS SELECT id, kind, price FROM ONLY public.item;
DROP TABLE public.item;

-- Drop table kind, copied to dds_kept_kind first
CREATE TABLE public.dds_kept_kind AS SELECT id, name FROM ONLY public.kind;
DROP TABLE public.kind;
