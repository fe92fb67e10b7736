CREATE TABLE "Order"("select" bigint, "Mixed Case" varchar(5), "a.b" int, CONSTRAINT "C k" CHECK ("select">1));
CREATE INDEX "I x" ON "Order"("a.b");
