package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.schema.Aggregate;
import org.ddsmigrate.schema.Cast;
import org.ddsmigrate.schema.Collation;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Extension;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.Namespace;
import org.ddsmigrate.schema.Operator;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.Publication;
import org.ddsmigrate.schema.RangeType;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.Trigger;
import org.ddsmigrate.schema.View;

/** CREATE for every kind, with the comments on what is created. */
final class CreateSql {
    private final Schema schema;

    CreateSql(Schema schema) {
        this.schema = schema;
    }

    List<String> create(SchemaObject object) {
        if (object instanceof Table table) {
            return new TableSql(schema).create(table, List.of());
        }
        if (object instanceof TableColumn column) {
            return ColumnSql.add(column);
        }
        List<String> statements = new ArrayList<>(statements(object));
        statements.addAll(CommentSql.ofNew(object));
        return statements;
    }

    private static List<String> statements(SchemaObject object) {
        return switch (object.ref().kind()) {
            case SCHEMA -> List.of(Sql.of("CREATE SCHEMA %I", ((Namespace) object).name()));
            case EXTENSION -> List.of(extension((Extension) object));
            case COLLATION -> List.of(TypeSql.create((Collation) object));
            case ENUM -> List.of(TypeSql.create((EnumType) object));
            case DOMAIN -> TypeSql.create((DomainType) object);
            case COMPOSITE -> TypeSql.create((CompositeType) object);
            case RANGE -> List.of(TypeSql.create((RangeType) object));
            case SEQUENCE -> List.of(SequenceSql.create((Sequence) object));
            case ROUTINE -> List.of(RoutineSql.create((Routine) object));
            case AGGREGATE -> List.of(RoutineSql.create((Aggregate) object));
            case OPERATOR -> List.of(RoutineSql.create((Operator) object));
            case CAST -> List.of(RoutineSql.create((Cast) object));
            case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY -> List.of(ConstraintSql.add((Constraint) object));
            case INDEX -> IndexSql.create((Index) object);
            case STATISTICS -> TriggerSql.create((ExtendedStatistics) object);
            case VIEW -> ViewSql.create((View) object);
            case MATERIALIZED_VIEW -> ViewSql.create((MaterializedView) object);
            case RULE -> TriggerSql.create((Rule) object);
            case TRIGGER -> TriggerSql.create((Trigger) object);
            case POLICY -> List.of(PolicySql.create((Policy) object));
            case PUBLICATION -> List.of(PublicationSql.create((Publication) object));
            case TABLE, COLUMN ->
                throw new IllegalArgumentException(object.ref().toString());
        };
    }

    /** The version is the newest that the server has: a migration must not depend on which one that is. */
    private static String extension(Extension extension) {
        return extension.schema().value().equals("pg_catalog")
                ? Sql.of("CREATE EXTENSION %I", extension.name())
                : Sql.of("CREATE EXTENSION %I SCHEMA %I", extension.name(), extension.schema());
    }
}
