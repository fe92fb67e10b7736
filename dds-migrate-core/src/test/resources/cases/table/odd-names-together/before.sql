CREATE TABLE "Order"("select" int, "Mixed Case" text, "a""b" int, CONSTRAINT "C k" CHECK ("select">0));
CREATE INDEX "I x" ON "Order"("Mixed Case");
