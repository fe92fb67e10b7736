package org.ddsmigrate.sql;

import java.util.Locale;
import org.ddsmigrate.change.Discard;
import org.ddsmigrate.schema.Aggregate;
import org.ddsmigrate.schema.Cast;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Operator;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.TableColumn;

/** DROP for every kind; never with CASCADE, which would take along what nobody named. */
final class DropSql {
    private DropSql() {}

    /** Under the name that the type has meanwhile. */
    static String drop(Discard change) {
        String kind = change.old() instanceof DomainType ? "DOMAIN" : "TYPE";
        return Sql.of("DROP %s %I.%I", kind, schema(change.old()), change.aside());
    }

    private static Identifier schema(SchemaObject object) {
        return Identifier.of(object.ref().path().get(0));
    }

    /** The heirs keep what they have of the column, as their own (PostgreSQL, ALTER TABLE, DROP COLUMN). */
    static String dropOnly(TableColumn column) {
        return Sql.of(
                "ALTER TABLE ONLY %I DROP COLUMN %I",
                column.table(), column.column().name());
    }

    static String drop(SchemaObject object) {
        ObjectRef ref = object.ref();
        return switch (ref.kind()) {
            case COLUMN -> Sql.of("ALTER TABLE %I DROP COLUMN %I", ref, ref.name());
            case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY ->
                Sql.of("ALTER TABLE %I DROP CONSTRAINT %I", ref, ref.name());
            case INDEX -> Sql.of("DROP INDEX %I.%I", ((Index) object).table().schema(), ref.name());
            case TRIGGER, POLICY, RULE -> Sql.of("DROP %s %I ON %I", ref.kind().name(), ref.name(), ref);
            case ROUTINE -> routine((Routine) object);
            case AGGREGATE -> Sql.of("DROP AGGREGATE %I(%s)", ref, ((Aggregate) object).signature());
            case OPERATOR -> operator((Operator) object);
            case CAST -> Sql.of("DROP CAST (%s AS %s)", ((Cast) object).source(), ((Cast) object).target());
            case ENUM, COMPOSITE, RANGE -> Sql.of("DROP TYPE %I", ref);
            case SCHEMA,
                    EXTENSION,
                    COLLATION,
                    DOMAIN,
                    SEQUENCE,
                    TABLE,
                    STATISTICS,
                    VIEW,
                    MATERIALIZED_VIEW,
                    PUBLICATION -> Sql.of("DROP %s %I", ref.kind().label().toUpperCase(Locale.ROOT), ref);
        };
    }

    static String dropConcurrently(Index index) {
        return Sql.of("DROP INDEX CONCURRENTLY %I.%I", index.table().schema(), index.name());
    }

    private static String routine(Routine routine) {
        String kind = routine.kind() == Routine.Kind.PROCEDURE ? "PROCEDURE" : "FUNCTION";
        return Sql.of("DROP %s %I(%s)", kind, routine.name(), routine.arguments());
    }

    private static String operator(Operator operator) {
        return Sql.of(
                "DROP OPERATOR %s (%s, %s)",
                RoutineSql.name(operator), operator.left().orElse("NONE"), operator.right());
    }
}
