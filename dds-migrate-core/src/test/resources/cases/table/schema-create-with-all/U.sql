-- Drop view My S.v
DROP VIEW "My S".v;

-- Drop routine My S.f()
DROP FUNCTION "My S".f();

-- Drop table My S.t
DROP TABLE "My S".t;

-- Drop sequence My S.s
DROP SEQUENCE "My S".s;

-- Drop enum My S.e
DROP TYPE "My S".e;

-- Drop schema My S
DROP SCHEMA "My S";
