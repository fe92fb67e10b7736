-- Change publication p
ALTER PUBLICATION p SET (publish = insert);
