CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TYPE money_in AS (amount numeric, currency char(3));
CREATE FUNCTION f_mood(m mood DEFAULT 'sad') RETURNS text LANGUAGE sql AS $$ SELECT m::text $$;
CREATE FUNCTION f_positive(p positive) RETURNS positive LANGUAGE sql AS $$ SELECT p $$;
CREATE FUNCTION f_money(m money_in[]) RETURNS money_in LANGUAGE sql AS $$ SELECT m[1] $$;
CREATE FUNCTION f_many(VARIADIC xs numeric[]) RETURNS numeric LANGUAGE sql AS $$ SELECT sum(x) FROM unnest(xs) x $$;
CREATE FUNCTION f_out(a integer, OUT b integer, INOUT c text) LANGUAGE sql AS $$ SELECT a, c $$;
CREATE FUNCTION f_poly(a anyelement) RETURNS anyarray LANGUAGE sql AS $$ SELECT ARRAY[a] $$;
