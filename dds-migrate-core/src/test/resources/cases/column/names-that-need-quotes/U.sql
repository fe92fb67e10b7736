-- Add column say "hi": it.a.b text
ALTER TABLE public."say ""hi"": it" ADD COLUMN "a.b" text;

-- Change column say "hi": it.c"d:e;f integer → text
ALTER TABLE public."say ""hi"": it" ALTER COLUMN "c""d:e;f" TYPE text;

-- Drop column say "hi": it.new"one
ALTER TABLE public."say ""hi"": it" DROP COLUMN "new""one";
