-- Drop routine Strange "Name"(text)
DROP FUNCTION public."Strange ""Name"""(text);
