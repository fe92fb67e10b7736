CREATE TABLE "say ""hi"": it" (id integer PRIMARY KEY, "c""d:e;f" integer, "new""one" integer NOT NULL);
