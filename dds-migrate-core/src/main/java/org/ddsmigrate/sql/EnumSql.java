package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.change.EnumLabels;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.TableColumn;

/** Labels are added in their place; taking them away, or moving them, builds the type anew around the rows. */
final class EnumSql {
    private final Schema from;
    private final Schema to;

    EnumSql(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    List<String> alter(EnumType before, EnumType after) {
        return EnumLabels.needRebuild(before, after) ? rebuild(before, after, Map.of()) : add(before, after);
    }

    private static List<String> add(EnumType before, EnumType after) {
        List<String> statements = new ArrayList<>();
        List<String> labels = new ArrayList<>(before.labels());
        for (int i = 0; i < after.labels().size(); i++) {
            String label = after.labels().get(i);
            if (before.labels().contains(label)) {
                continue;
            }
            String place = "";
            if (i < labels.size()) {
                place = Sql.of(" BEFORE %L", labels.get(i));
            }
            labels.add(i, label);
            statements.add(Sql.of("ALTER TYPE %I ADD VALUE %L%s", after.name(), label, place));
        }
        return statements;
    }

    /**
     * Makes the type again and converts its columns.
     *
     * @param moves from a label that goes to the one that its rows get; empty for null
     */
    List<String> rebuild(EnumType before, EnumType after, Map<String, String> moves) {
        Identifier aside = MadeNames.of(before.name().name(), Identifier.of(""), "before");
        QualifiedName old = new QualifiedName(before.name().schema(), aside);
        List<TableColumn> users = users(before.ref());
        List<String> statements = new ArrayList<>();
        users.forEach(user -> user.column()
                .defaultValue()
                .ifPresent(value -> statements.add(Sql.of(
                        "ALTER TABLE %I ALTER COLUMN %I DROP DEFAULT",
                        user.table(), user.column().name()))));
        statements.add(Sql.of("ALTER TYPE %I RENAME TO %I", before.name(), aside));
        statements.add(TypeSql.create(after));
        for (TableColumn user : users) {
            String type = user.column().type();
            statements.add(Sql.of(
                    "ALTER TABLE %I ALTER COLUMN %I TYPE %s USING %s::%s",
                    user.table(), user.column().name(), type, moved(user.column(), moves), type));
        }
        users.forEach(user -> user.column()
                .defaultValue()
                .filter(value -> staysDefault(user, value))
                .ifPresent(value -> statements.add(Sql.of(
                        "ALTER TABLE %I ALTER COLUMN %I SET DEFAULT %s",
                        user.table(), user.column().name(), value))));
        statements.add(Sql.of("DROP TYPE %I", old));
        CommentSql.ofNew(after).forEach(statements::add);
        return statements;
    }

    private static String moved(Column column, Map<String, String> moves) {
        if (column.type().endsWith("[]")) {
            String list = Sql.of("%I::text[]", column.name());
            for (Map.Entry<String, String> move : moves.entrySet()) {
                list = Sql.of("array_replace(%s, %L, %s)", list, move.getKey(), label(move.getValue()));
            }
            return list;
        }
        if (moves.isEmpty()) {
            return Sql.of("%I::text", column.name());
        }
        StringBuilder chosen = new StringBuilder(Sql.of("(CASE %I::text", column.name()));
        moves.forEach((old, now) -> chosen.append(Sql.of(" WHEN %L THEN %s", old, label(now))));
        return chosen.append(Sql.of(" ELSE %I::text END)", column.name())).toString();
    }

    private static String label(String label) {
        return label.isEmpty() ? "NULL" : Sql.literal(label);
    }

    /** The columns of the type that are there before and after; a new one is added only once the type is built. */
    private List<TableColumn> users(ObjectRef type) {
        List<TableColumn> users = new ArrayList<>();
        from.dependencies().forEach((ref, needs) -> {
            if (ref.kind() == ObjectKind.COLUMN && needs.contains(type)) {
                Optional<Column> column = from.table(ref.owner()).flatMap(t -> t.column(ref.name()));
                boolean stays =
                        to.table(ref.owner()).flatMap(t -> t.column(ref.name())).isPresent();
                column.filter(c -> stays && c.generated().isEmpty() && !c.inherited())
                        .filter(c -> c.type().replace("[]", "").equals(Sql.name(type.owner())))
                        .ifPresent(c -> users.add(new TableColumn(ref.owner(), c)));
            }
        });
        return users;
    }

    private boolean staysDefault(TableColumn user, String value) {
        return to.table(user.table())
                .flatMap(table -> table.column(user.column().name()))
                .flatMap(Column::defaultValue)
                .filter(value::equals)
                .isPresent();
    }
}
