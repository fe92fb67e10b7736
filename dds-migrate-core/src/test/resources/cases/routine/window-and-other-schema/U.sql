-- Drop routine tools.plus(integer, integer)
DROP FUNCTION tools.plus(integer, integer);

-- Drop routine tools.rank_again()
DROP FUNCTION tools.rank_again();
