-- Rename sequence purchases_seq → orders_seq
ALTER SEQUENCE public.purchases_seq RENAME TO orders_seq;
