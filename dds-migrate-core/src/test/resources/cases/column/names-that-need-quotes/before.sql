CREATE TABLE "say ""hi"": it" (id integer PRIMARY KEY, "a.b" text, "c""d:e;f" text);
