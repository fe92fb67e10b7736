package org.ddsmigrate.sql;

import java.util.Locale;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;

/** ALTER … RENAME TO. */
final class RenameSql {
    private RenameSql() {}

    static String rename(Rename change) {
        ObjectRef ref = change.subject();
        Identifier name = change.name();
        return switch (ref.kind()) {
            case COLUMN -> Sql.of("ALTER TABLE %I RENAME COLUMN %I TO %I", ref, ref.name(), name);
            case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY ->
                Sql.of("ALTER TABLE %I RENAME CONSTRAINT %I TO %I", ref, ref.name(), name);
            case INDEX ->
                Sql.of(
                        "ALTER INDEX %I.%I RENAME TO %I",
                        Identifier.of(ref.path().get(0)), ref.name(), name);
            case TRIGGER, POLICY, RULE ->
                Sql.of("ALTER %s %I ON %I RENAME TO %I", ref.kind().name(), ref.name(), ref, name);
            case ENUM ->
                ref.path().size() > 2
                        ? Sql.of("ALTER TYPE %I RENAME VALUE %L TO %L", ref, ref.name(), name)
                        : Sql.of("ALTER TYPE %I RENAME TO %I", ref, name);
            case COMPOSITE, RANGE -> Sql.of("ALTER TYPE %I RENAME TO %I", ref, name);
            case SCHEMA, COLLATION, DOMAIN, SEQUENCE, TABLE, STATISTICS, VIEW, MATERIALIZED_VIEW, PUBLICATION ->
                Sql.of("ALTER %s %I RENAME TO %I", ref.kind().label().toUpperCase(Locale.ROOT), ref, name);
            case ROUTINE, AGGREGATE ->
                Sql.of("ALTER ROUTINE %I(%s) RENAME TO %I", ref, ref.path().get(2), name);
            case OPERATOR, CAST, EXTENSION -> throw new IllegalArgumentException(ref.toString());
        };
    }
}
