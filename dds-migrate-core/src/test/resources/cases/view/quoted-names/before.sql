CREATE TABLE "Order Lines" ("Id" bigint PRIMARY KEY, "user" text);
