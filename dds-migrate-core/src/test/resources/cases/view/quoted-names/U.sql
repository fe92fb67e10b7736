-- Drop view My "View"
DROP VIEW public."My ""View""";
