-- Change enum state +LOST
ALTER TYPE public.state ADD VALUE 'LOST';
