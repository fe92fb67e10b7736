CREATE DOMAIN d AS text[] CHECK (array_length(VALUE,1)<3);
CREATE DOMAIN e AS text COLLATE "C";
