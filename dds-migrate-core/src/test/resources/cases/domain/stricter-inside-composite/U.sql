-- Change domain amount
ALTER DOMAIN public.amount DROP NOT NULL;
