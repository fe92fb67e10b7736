CREATE TABLE "Order Lines" ("Id" bigint PRIMARY KEY, "user" text);
CREATE VIEW "My ""View""" AS SELECT "Id", "user" AS "the user" FROM "Order Lines";
COMMENT ON COLUMN "My ""View"""."the user" IS E'back\\slash and ''quote''';
