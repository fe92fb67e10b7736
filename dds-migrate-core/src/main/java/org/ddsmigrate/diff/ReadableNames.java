package org.ddsmigrate.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.UniqueConstraint;

/** Names as PostgreSQL itself chooses them: {@code orders_customer_id_fkey}, cut so that they fit into 63 bytes. */
final class ReadableNames {
    private final Set<ObjectRef> taken;
    private final Schema model;

    ReadableNames(Set<ObjectRef> taken, Schema model) {
        this.taken = taken;
        this.model = model;
    }

    /** A name that no constraint or relation of the schema has yet; each call takes the name it gives. */
    Identifier choose(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return free(constraint, "", "pkey");
        }
        if (constraint instanceof UniqueConstraint unique) {
            return free(constraint, joined(unique.columns()), "key");
        }
        if (constraint instanceof ForeignKey key) {
            return free(constraint, joined(key.columns()), "fkey");
        }
        return constraint.name();
    }

    private Identifier free(Constraint constraint, String columns, String label) {
        for (int i = 0; ; i++) {
            String suffix = i == 0 ? label : label + i;
            Identifier name = MadeNames.of(constraint.table().name(), Identifier.of(columns), suffix);
            if (isFree(constraint, name)) {
                taken.add(constraint.withName(name).ref());
                return name;
            }
        }
    }

    /** Keys share their name space with all relations of the schema, foreign keys with the table's constraints. */
    private boolean isFree(Constraint constraint, Identifier name) {
        boolean relation = !(constraint instanceof ForeignKey);
        return taken.stream().noneMatch(ref -> clashes(constraint, name, relation, ref))
                && model.objects().keySet().stream()
                        .noneMatch(ref -> !ref.equals(constraint.ref()) && clashes(constraint, name, relation, ref));
    }

    private static boolean clashes(Constraint constraint, Identifier name, boolean relation, ObjectRef ref) {
        if (!ref.name().equals(name)) {
            return false;
        }
        boolean sameSchema =
                ref.path().get(0).equals(constraint.table().schema().value());
        return switch (ref.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> relation && sameSchema;
            case PRIMARY_KEY, UNIQUE, EXCLUSION ->
                relation ? sameSchema : sameSchema && ref.owner().equals(constraint.table());
            case CHECK, FOREIGN_KEY -> sameSchema && ref.owner().equals(constraint.table());
            default -> false;
        };
    }

    private static String joined(List<Identifier> columns) {
        return columns.stream().map(Identifier::value).collect(Collectors.joining("_"));
    }
}
