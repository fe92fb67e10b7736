-- Add column say "hi": it.new"one integer
ALTER TABLE public."say ""hi"": it" ADD COLUMN "new""one" integer;

-- Change column say "hi": it.c"d:e;f text → integer
ALTER TABLE public."say ""hi"": it" ALTER COLUMN "c""d:e;f" TYPE integer USING NULL;

-- Change column say "hi": it.new"one null → not null, filled with 7
UPDATE public."say ""hi"": it" SET "new""one" = 7 WHERE "new""one" IS NULL;
ALTER TABLE public."say ""hi"": it" ALTER COLUMN "new""one" SET NOT NULL;

-- Drop column say "hi": it.a.b
ALTER TABLE public."say ""hi"": it" DROP COLUMN "a.b";
