-- Rename routine g(integer) → f
ALTER ROUTINE public.g(integer) RENAME TO f;
