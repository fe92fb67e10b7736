CREATE TYPE i AS (a int);
CREATE TYPE o AS (x i, y i[]);
