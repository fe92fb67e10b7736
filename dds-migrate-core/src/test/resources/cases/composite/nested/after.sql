CREATE TYPE i AS (a text);
CREATE TYPE o AS (x i, y i[]);
