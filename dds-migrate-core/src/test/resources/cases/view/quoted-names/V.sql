-- Add view My "View"
CREATE VIEW public."My ""View""" ("Id", "the user") AS
 SELECT "Id",
    "user" AS "the user"
   FROM public."Order Lines";
COMMENT ON COLUMN public."My ""View"""."the user" IS E'back\\slash and ''quote''';
