-- Rename sequence orders_seq → purchases_seq
ALTER SEQUENCE public.orders_seq RENAME TO purchases_seq;
