-- Change view unit_paths
CREATE OR REPLACE VIEW public.unit_paths (id, path) AS
 WITH RECURSIVE unit_paths(id, path) AS (
         SELECT units.id,
            units.name
           FROM public.units
          WHERE (units.parent IS NULL)
        UNION ALL
         SELECT u.id,
            ((p.path || ' > '::text) || u.name)
           FROM (public.units u
             JOIN unit_paths p ON ((u.parent = p.id)))
        )
 SELECT id,
    path
   FROM unit_paths;
