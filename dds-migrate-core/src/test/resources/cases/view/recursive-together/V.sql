-- Add view r
CREATE VIEW public.r (n) AS
 WITH RECURSIVE r(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (r_1.n + 1)
           FROM r r_1
          WHERE (r_1.n < 10)
        )
 SELECT n
   FROM r;

-- Add view w
CREATE VIEW public.w (a) AS
 WITH RECURSIVE q AS (
         SELECT 1 AS a
        UNION ALL
         SELECT (q_1.a + 1)
           FROM q q_1
          WHERE (q_1.a < 5)
        )
 SELECT a
   FROM q;
