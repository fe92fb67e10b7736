package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Extension;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.Publication;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Trigger;
import org.ddsmigrate.schema.View;

/** In-place changes of objects that are no tables. */
final class AlterSql {
    private AlterSql() {}

    static List<String> alter(SchemaObject from, SchemaObject to) {
        return switch (from.ref().kind()) {
            case EXTENSION -> extension((Extension) from, (Extension) to);
            case ENUM -> EnumSql.addLabels((EnumType) from, (EnumType) to);
            case DOMAIN -> TypeSql.alter((DomainType) from, (DomainType) to);
            case COMPOSITE -> TypeSql.alter((CompositeType) from, (CompositeType) to);
            case SEQUENCE -> SequenceSql.alter((Sequence) from, (Sequence) to);
            case ROUTINE -> List.of(RoutineSql.replace((Routine) to));
            case INDEX -> IndexSql.alter((Index) from, (Index) to);
            case STATISTICS -> TriggerSql.alter((ExtendedStatistics) to);
            case VIEW -> ViewSql.alter((View) from, (View) to);
            case MATERIALIZED_VIEW -> ViewSql.alter((MaterializedView) from, (MaterializedView) to);
            case RULE -> TriggerSql.alter((Rule) from, (Rule) to);
            case TRIGGER -> TriggerSql.alter((Trigger) from, (Trigger) to);
            case POLICY -> List.of(PolicySql.alter((Policy) from, (Policy) to));
            case PUBLICATION -> PublicationSql.alter((Publication) from, (Publication) to);
            case SCHEMA,
                    COLLATION,
                    RANGE,
                    AGGREGATE,
                    OPERATOR,
                    CAST,
                    TABLE,
                    COLUMN,
                    PRIMARY_KEY,
                    UNIQUE,
                    CHECK,
                    EXCLUSION,
                    FOREIGN_KEY -> throw new IllegalArgumentException(from.ref().toString());
        };
    }

    private static List<String> extension(Extension from, Extension to) {
        List<String> statements = new ArrayList<>();
        if (!from.schema().equals(to.schema())) {
            statements.add(Sql.of("ALTER EXTENSION %I SET SCHEMA %I", to.name(), to.schema()));
        }
        if (!from.version().equals(to.version())) {
            statements.add(Sql.of("ALTER EXTENSION %I UPDATE TO %L", to.name(), to.version()));
        }
        return statements;
    }
}
