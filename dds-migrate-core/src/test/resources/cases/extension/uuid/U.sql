-- Change column t.a default public.uuid_generate_v4() → none
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;

-- Drop extension pgcrypto
DROP EXTENSION pgcrypto;

-- Drop extension uuid-ossp
DROP EXTENSION "uuid-ossp";
