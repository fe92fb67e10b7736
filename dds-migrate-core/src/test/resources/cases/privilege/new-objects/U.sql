-- Drop routine app.f()
DROP FUNCTION app.f();

-- Drop table app.docs
DROP TABLE app.docs;

-- Drop sequence app.numbers
DROP SEQUENCE app.numbers;

-- Drop domain app.small
DROP DOMAIN app.small;

-- Drop enum app.mood
DROP TYPE app.mood;

-- Drop schema app
DROP SCHEMA app;
