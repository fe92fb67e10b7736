package org.ddsmigrate.catalog;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.View;

/**
 * Two expressions are different only if PostgreSQL still prints them differently after parsing them again. Only what
 * differs at first sight is looked at, so equal schemas cost nothing.
 */
public final class SameMeaning {
    private final Reparser reparser;

    private SameMeaning(Reparser reparser) {
        this.reparser = reparser;
    }

    /**
     * The schema with the texts of the other one wherever they mean the same.
     *
     * @param scratchOwner of a scratch database that has the tables of both
     */
    public static Schema spelledLike(Schema other, Schema schema, Connection scratchOwner) {
        SameMeaning meaning = new SameMeaning(Reparser.on(scratchOwner));
        SortedMap<ObjectRef, SchemaObject> objects = new TreeMap<>(schema.objects());
        objects.replaceAll((ref, object) -> other.find(ref)
                .filter(spelled -> !spelled.equals(object))
                .map(spelled -> meaning.spelledLike(spelled, object, column -> callsTheSame(other, schema, column)))
                .orElse(object));
        return schema.withObjects(objects);
    }

    /** The same text can call another function: f(1) is f(integer), and when that is gone f(bigint). */
    private static boolean callsTheSame(Schema left, Schema right, ObjectRef ref) {
        return called(left, ref).equals(called(right, ref));
    }

    private static List<ObjectRef> called(Schema schema, ObjectRef ref) {
        return schema.needs(ref).stream()
                .filter(need -> switch (need.kind()) {
                    case ROUTINE, AGGREGATE, OPERATOR, CAST -> true;
                    default -> false;
                })
                .toList();
    }

    private SchemaObject spelledLike(SchemaObject spelled, SchemaObject object, Predicate<ObjectRef> callsTheSame) {
        if (!(object instanceof Table) && !callsTheSame.test(object.ref())) {
            return object;
        }
        if (object instanceof Table table) {
            Table like = (Table) spelled;
            List<Column> columns = table.columns().stream()
                    .map(column -> like.column(column.name())
                            .filter(old -> callsTheSame.test(ObjectRef.column(table.name(), column.name())))
                            .map(old -> column(table, old, column))
                            .orElse(column))
                    .toList();
            return table.withColumns(columns);
        }
        SchemaObject like = spelled.withComment(object.comment());
        return settled(like).equals(settled(object)) ? like : object;
    }

    private Column column(Table table, Column like, Column column) {
        if (like.equals(column) || !like.type().equals(column.type())) {
            return column;
        }
        boolean sameDefault = settledDefault(table, like).equals(settledDefault(table, column));
        boolean sameExpression = like.generated()
                .map(g -> reparser.generated(table.name(), like, g))
                .equals(column.generated().map(g -> reparser.generated(table.name(), column, g)));
        Column alike = sameDefault ? column.withDefaultValue(like.defaultValue()) : column;
        return sameExpression ? alike.withGenerated(like.generated()) : alike;
    }

    private Optional<String> settledDefault(Table table, Column column) {
        return column.defaultValue().map(text -> reparser.defaultValue(table.name(), column, text));
    }

    private SchemaObject settled(SchemaObject object) {
        if (object instanceof CheckConstraint check) {
            return check.withExpression(reparser.check(check.table(), check.expression()));
        }
        if (object instanceof ExclusionConstraint exclusion) {
            return new ExclusionConstraint(
                    exclusion.table(), exclusion.name(), reparser.exclusion(exclusion), exclusion.comment());
        }
        if (object instanceof Index index) {
            return reparser.index(index);
        }
        if (object instanceof View view) {
            return view.withDefinition(reparser.viewDefinition(view));
        }
        if (object instanceof MaterializedView view) {
            return view.withDefinition(reparser.viewDefinition(view));
        }
        if (object instanceof Policy policy) {
            return reparser.policy(policy);
        }
        if (object instanceof DomainType domain) {
            return domain.withChecks(domain.checks().stream()
                    .map(check -> new DomainType.Check(
                            check.name(),
                            reparser.domainCheck(domain, check.expression()),
                            check.validated(),
                            check.comment()))
                    .toList());
        }
        return object;
    }
}
