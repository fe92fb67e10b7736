-- Change column a.id identity
ALTER SEQUENCE public.a_id_seq RENAME TO my_numbers;
