-- kind, oid, part, relation (the table it belongs to), label (for messages), facts (name, value, name, value …)
WITH relations AS (
    SELECT c.*,
           n.nspname,
           CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS label
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE c.oid >= 16384 AND n.nspname NOT LIKE 'pg\_%' AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 'i', 'I', 'c')
)
SELECT 'SCHEMA' AS kind, n.oid::bigint AS oid, 0 AS part, 0::bigint AS relation, n.nspname::text AS label,
       ARRAY['name'::text, n.nspname, 'owner', n.nspowner::regrole::text, 'grants', n.nspacl::text] AS facts
  FROM pg_catalog.pg_namespace n
 WHERE n.oid >= 16384 AND n.nspname NOT LIKE 'pg\_%'
UNION ALL
SELECT CASE r.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED_VIEW' WHEN 'f' THEN 'FOREIGN_TABLE'
                      WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
       r.oid::bigint, 0,
       0, r.label,
       ARRAY['name'::text, r.relname, 'schema', r.nspname, 'sql', format('%I.%I', r.nspname, r.relname), 'owner', r.relowner::regrole::text, 'grants', r.relacl::text,
             'storage', CASE WHEN r.relkind IN ('r', 'm') THEN r.relfilenode::text END,
             'persistence', r.relpersistence::text,
             'tablespace', r.reltablespace::text,
             'method', CASE WHEN r.relkind IN ('r', 'm', 'p') THEN (SELECT amname FROM pg_catalog.pg_am WHERE oid = r.relam)::text END,
             'partitioned', (r.relkind = 'p')::text,
             'partition', r.relispartition::text,
             'parents', (SELECT string_agg(i.inhparent::text, ',' ORDER BY i.inhseqno) FROM pg_catalog.pg_inherits i WHERE i.inhrelid = r.oid),
             'bound', CASE WHEN r.relispartition THEN pg_catalog.pg_get_expr(r.relpartbound, r.oid) END,
             'key', CASE WHEN r.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(r.oid) END,
             'rls', r.relrowsecurity::text, 'force-rls', r.relforcerowsecurity::text,
             'replica-identity', r.relreplident::text,
             'options', r.reloptions::text,
             'definition', CASE WHEN r.relkind IN ('v', 'm') THEN (SELECT md5(w.ev_action::text) FROM pg_catalog.pg_rewrite w WHERE w.ev_class = r.oid AND w.rulename = '_RETURN') END,
             'comment', CASE WHEN r.relkind IN ('r', 'p', 'v', 'm') THEN pg_catalog.obj_description(r.oid, 'pg_class') END,
             'type', CASE WHEN r.relkind = 'S' THEN (SELECT format_type(s.seqtypid, NULL) FROM pg_catalog.pg_sequence s WHERE s.seqrelid = r.oid) END,
             'start', CASE WHEN r.relkind = 'S' THEN (SELECT s.seqstart::text FROM pg_catalog.pg_sequence s WHERE s.seqrelid = r.oid) END,
             'maximum', CASE WHEN r.relkind = 'S' THEN (SELECT s.seqmax::text FROM pg_catalog.pg_sequence s WHERE s.seqrelid = r.oid) END,
             'owned-by', CASE WHEN r.relkind = 'S' THEN (SELECT string_agg(d.refobjid::text || '.' || d.refobjsubid::text, ',') FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a', 'i')) END
             ]
  FROM relations r
 WHERE r.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
UNION ALL
SELECT 'INDEX', r.oid::bigint, 0, x.indrelid::bigint, r.label,
       ARRAY['name'::text, r.relname, 'schema', r.nspname, 'sql', format('%I.%I', r.nspname, r.relname), 'storage', r.relfilenode::text,
             'unique', x.indisunique::text, 'primary', x.indisprimary::text, 'valid', x.indisvalid::text,
             'exclusion', x.indisexclusion::text,
             'method', (SELECT amname FROM pg_catalog.pg_am WHERE oid = r.relam)::text,
             'key', (SELECT string_agg(coalesce(a.attname::text, '()'), ',' ORDER BY k.n)
                       FROM unnest(x.indkey::int2[]) WITH ORDINALITY k(attnum, n)
                       LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.attnum AND k.attnum > 0
                      WHERE k.n <= x.indnkeyatts),
             'classes', (SELECT string_agg(o.opcname::text, ',' ORDER BY k.n)
                           FROM unnest(x.indclass::oid[]) WITH ORDINALITY k(class, n)
                           JOIN pg_catalog.pg_opclass o ON o.oid = k.class),
             'order', x.indoption::text || ' ' || x.indcollation::text,
             'definition', pg_catalog.pg_get_indexdef(x.indexrelid),
             'expressions', (x.indexprs IS NOT NULL)::text,
             'predicate', CASE WHEN x.indpred IS NOT NULL THEN pg_catalog.pg_get_expr(x.indpred, x.indrelid) END,
             'nulls-not-distinct', to_jsonb(x) ->> 'indnullsnotdistinct',
             'parent', (SELECT i.inhparent::text FROM pg_catalog.pg_inherits i WHERE i.inhrelid = r.oid),
             'partitioned', (r.relkind = 'I')::text,
             'constraint', (SELECT con.oid::text FROM pg_catalog.pg_constraint con WHERE con.conindid = r.oid AND con.contype IN ('p', 'u', 'x') LIMIT 1)]
  FROM relations r
  JOIN pg_catalog.pg_index x ON x.indexrelid = r.oid
UNION ALL
SELECT 'COLUMN', r.oid::bigint, a.attnum, r.oid::bigint, r.label || '.' || a.attname,
       ARRAY['name'::text, a.attname, 'sql', quote_ident(a.attname), 'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
             'base', pg_catalog.format_type(CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE a.atttypid END, NULL),
             'type-kind', t.typtype::text, 'type-oid', a.atttypid::text,
             'modifier', a.atttypmod::text,
             'required', a.attnotnull::text, 'identity', a.attidentity::text,
             'generated', CASE WHEN a.attgenerated <> '' THEN a.attgenerated::text END,
             'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid),
             'collation', a.attcollation::text, 'inherited', (a.attinhcount > 0)::text,
             'domain-required', CASE WHEN t.typtype = 'd' THEN t.typnotnull::text END,
             'domain-default', CASE WHEN t.typtype = 'd' THEN t.typdefault END,
             'domain-constrained', CASE WHEN t.typtype = 'd' THEN (t.typnotnull OR EXISTS (SELECT FROM pg_catalog.pg_constraint c WHERE c.contypid = t.oid))::text END,
             'comment', pg_catalog.col_description(r.oid, a.attnum)]
  FROM relations r
  JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
 WHERE r.relkind IN ('r', 'p', 'f', 'v', 'm')
UNION ALL
SELECT 'CONSTRAINT', c.oid::bigint, 0, c.conrelid::bigint, r.label || '.' || c.conname,
       ARRAY['name'::text, c.conname, 'sql', quote_ident(c.conname), 'type', c.contype::text, 'definition', pg_catalog.pg_get_constraintdef(c.oid),
             'validated', c.convalidated::text, 'target', c.confrelid::text,
             'target-name', CASE WHEN c.confrelid <> 0 THEN c.confrelid::regclass::text END,
             'on-delete', c.confdeltype::text, 'on-update', c.confupdtype::text,
             'deferrable', c.condeferrable::text, 'deferred', c.condeferred::text,
             'index', c.conindid::text, 'parent', c.conparentid::text,
             'columns', (SELECT string_agg(a.attname::text, ',' ORDER BY k.n)
                           FROM unnest(c.conkey) WITH ORDINALITY k(attnum, n)
                           JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum),
             'target-columns', (SELECT string_agg(a.attname::text, ',' ORDER BY k.n)
                           FROM unnest(c.confkey) WITH ORDINALITY k(attnum, n)
                           JOIN pg_catalog.pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.attnum),
             'inherited', (c.coninhcount > 0)::text,
             'expression', CASE WHEN c.contype = 'c' THEN pg_catalog.pg_get_expr(c.conbin, c.conrelid) END]
  FROM pg_catalog.pg_constraint c
  JOIN relations r ON r.oid = c.conrelid
UNION ALL
SELECT 'CONSTRAINT', c.oid::bigint, 0, 0, pg_catalog.format_type(c.contypid, NULL) || '.' || c.conname,
       ARRAY['name'::text, c.conname, 'type', 'domain', 'definition', pg_catalog.pg_get_constraintdef(c.oid),
             'validated', c.convalidated::text, 'domain', c.contypid::text]
  FROM pg_catalog.pg_constraint c
 WHERE c.contypid <> 0 AND c.oid >= 16384
UNION ALL
SELECT 'TYPE', t.oid::bigint, 0, 0, pg_catalog.format_type(t.oid, NULL),
       ARRAY['name'::text, t.typname, 'schema', n.nspname, 'type-kind', t.typtype::text, 'owner', t.typowner::regrole::text, 'grants', t.typacl::text,
             'required', t.typnotnull::text, 'default', t.typdefault, 'base', CASE WHEN t.typtype = 'd' THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) END]
  FROM pg_catalog.pg_type t
  JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
  LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
 WHERE t.oid >= 16384 AND n.nspname NOT LIKE 'pg\_%' AND t.typtype IN ('e', 'd', 'c', 'r')
   AND (t.typtype <> 'c' OR c.relkind = 'c')
UNION ALL
SELECT 'ENUM_LABEL', e.oid::bigint, 0, 0, pg_catalog.format_type(e.enumtypid, NULL) || '.' || e.enumlabel,
       ARRAY['name'::text, e.enumlabel, 'type', e.enumtypid::text, 'order', e.enumsortorder::text]
  FROM pg_catalog.pg_enum e
UNION ALL
SELECT 'TRIGGER', t.oid::bigint, 0, t.tgrelid::bigint, r.label || '.' || t.tgname,
       ARRAY['name'::text, t.tgname, 'enabled', t.tgenabled::text, 'definition', pg_catalog.pg_get_triggerdef(t.oid)]
  FROM pg_catalog.pg_trigger t
  JOIN relations r ON r.oid = t.tgrelid
 WHERE NOT t.tgisinternal
UNION ALL
SELECT 'RULE', w.oid::bigint, 0, w.ev_class::bigint, r.label || '.' || w.rulename,
       ARRAY['name'::text, w.rulename, 'definition', pg_catalog.pg_get_ruledef(w.oid)]
  FROM pg_catalog.pg_rewrite w
  JOIN relations r ON r.oid = w.ev_class
 WHERE w.rulename <> '_RETURN'
UNION ALL
SELECT 'POLICY', p.oid::bigint, 0, p.polrelid::bigint, r.label || '.' || p.polname,
       ARRAY['name'::text, p.polname, 'permissive', p.polpermissive::text, 'command', p.polcmd::text, 'roles', p.polroles::text,
             'using', pg_catalog.pg_get_expr(p.polqual, p.polrelid), 'check', pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)]
  FROM pg_catalog.pg_policy p
  JOIN relations r ON r.oid = p.polrelid
UNION ALL
SELECT 'ROUTINE', p.oid::bigint, 0, 0, p.oid::regprocedure::text,
       ARRAY['name'::text, p.proname, 'schema', n.nspname, 'arguments', pg_catalog.pg_get_function_identity_arguments(p.oid),
             'result', pg_catalog.pg_get_function_result(p.oid), 'volatility', p.provolatile::text,
             'definer', p.prosecdef::text, 'settings', p.proconfig::text, 'language', l.lanname, 'trusted', l.lanpltrusted::text,
             'body', md5(coalesce(p.prosrc, '') || coalesce(to_jsonb(p) ->> 'prosqlbody', '')), 'kind', p.prokind::text,
             'owner', p.proowner::regrole::text, 'grants', p.proacl::text]
  FROM pg_catalog.pg_proc p
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  JOIN pg_catalog.pg_language l ON l.oid = p.prolang
 WHERE p.oid >= 16384 AND n.nspname NOT LIKE 'pg\_%'
UNION ALL
SELECT 'EXTENSION', e.oid::bigint, 0, 0, e.extname::text,
       ARRAY['name'::text, e.extname, 'schema', n.nspname, 'version', e.extversion]
  FROM pg_catalog.pg_extension e
  JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
UNION ALL
SELECT 'PUBLICATION', p.oid::bigint, 0, 0, p.pubname::text,
       ARRAY['name'::text, p.pubname, 'tables', (SELECT string_agg(r.prrelid::text, ',' ORDER BY r.prrelid) FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = p.oid),
             'all', p.puballtables::text]
  FROM pg_catalog.pg_publication p
UNION ALL
SELECT 'DEFAULT_PRIVILEGES', d.oid::bigint, 0, 0, 'default privileges',
       ARRAY['name'::text, d.defaclobjtype::text, 'grants', d.defaclacl::text, 'schema', d.defaclnamespace::text]
  FROM pg_catalog.pg_default_acl d
