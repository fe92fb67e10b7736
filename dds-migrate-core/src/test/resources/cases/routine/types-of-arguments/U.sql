-- Drop routine f_many(numeric[])
DROP FUNCTION public.f_many(numeric[]);

-- Drop routine f_money(public.money_in[])
DROP FUNCTION public.f_money(public.money_in[]);

-- Drop routine f_mood(public.mood)
DROP FUNCTION public.f_mood(public.mood);

-- Drop routine f_out(integer, text)
DROP FUNCTION public.f_out(integer, text);

-- Drop routine f_poly(anyelement)
DROP FUNCTION public.f_poly(anyelement);

-- Drop routine f_positive(public.positive)
DROP FUNCTION public.f_positive(public.positive);

-- Drop composite money_in
DROP TYPE public.money_in;

-- Drop domain positive
DROP DOMAIN public.positive;

-- Drop enum mood
DROP TYPE public.mood;
