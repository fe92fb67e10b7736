-- Change column a.id identity
ALTER SEQUENCE public.my_numbers RENAME TO a_id_seq;
