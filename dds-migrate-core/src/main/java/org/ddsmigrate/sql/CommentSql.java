package org.ddsmigrate.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;

/** COMMENT ON. */
final class CommentSql {
    private CommentSql() {}

    static List<String> ofNew(SchemaObject object) {
        return object.comment()
                .map(text -> List.of(comment(object.ref(), Optional.of(text))))
                .orElse(List.of());
    }

    static String comment(ObjectRef subject, Optional<String> text) {
        return "COMMENT ON " + target(subject) + " IS " + text.map(Sql::literal).orElse("NULL");
    }

    private static String target(ObjectRef ref) {
        return switch (ref.kind()) {
            case COLUMN -> Sql.of("COLUMN %I.%I", ref, ref.name());
            case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY -> Sql.of("CONSTRAINT %I ON %I", ref.name(), ref);
            case INDEX -> Sql.of("INDEX %I.%I", Identifier.of(ref.path().get(0)), ref.name());
            case TRIGGER, POLICY, RULE -> Sql.of("%s %I ON %I", ref.kind().name(), ref.name(), ref);
            case ROUTINE -> Sql.of("ROUTINE %I(%s)", ref, ref.path().get(2));
            case AGGREGATE ->
                Sql.of(
                        "AGGREGATE %I(%s)",
                        ref, ref.path().get(2).isEmpty() ? "*" : ref.path().get(2));
            case OPERATOR ->
                Sql.of(
                        "OPERATOR %I.%s (%s)",
                        Identifier.of(ref.path().get(0)),
                        ref.path().get(1),
                        ref.path().get(2));
            case CAST -> Sql.of("CAST (%s AS %s)", ref.path().get(0), ref.path().get(1));
            case ENUM, COMPOSITE, RANGE -> Sql.of("TYPE %I", ref);
            case SCHEMA,
                    EXTENSION,
                    COLLATION,
                    DOMAIN,
                    SEQUENCE,
                    TABLE,
                    STATISTICS,
                    VIEW,
                    MATERIALIZED_VIEW,
                    PUBLICATION -> Sql.of("%s %I", ref.kind().label().toUpperCase(Locale.ROOT), ref);
        };
    }
}
