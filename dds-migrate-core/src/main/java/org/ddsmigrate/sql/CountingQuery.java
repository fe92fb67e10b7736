package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterConstraint;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.ConstraintAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.UniqueConstraint;

/** Writes the query that counts what is in a change's way: rows that break a new constraint, or don't fit a new type. */
public final class CountingQuery {
    private static final Pattern LENGTH = Pattern.compile("character(?: varying)?\\((\\d+)\\)");
    private static final Pattern DIGITS = Pattern.compile("numeric\\((\\d+)(?:,(\\d+))?\\)");

    private CountingQuery() {}

    /** The query, or nothing where no rows can be in the way, or none can be named by a query. */
    public static Optional<String> of(Change change) {
        if (change instanceof Create create) {
            return ofNew(create.object());
        }
        if (change instanceof AlterConstraint alter && alter.aspect() == ConstraintAspect.VALIDATION) {
            return ofNew(alter.to());
        }
        if (change instanceof AlterColumn alter) {
            return ofColumn(alter);
        }
        return Optional.empty();
    }

    private static Optional<String> ofNew(SchemaObject object) {
        if (object instanceof CheckConstraint check && check.enforced()) {
            return Optional.of(Sql.of(
                    "SELECT count(*) FROM %I WHERE NOT (%s)", check.table(), InList.readable(check.expression())));
        }
        if (object instanceof PrimaryKey key && !key.withoutOverlaps()) {
            return Optional.of(repeated(key.table(), key.columns(), true, Optional.empty()));
        }
        if (object instanceof UniqueConstraint key && !key.withoutOverlaps()) {
            return Optional.of(repeated(key.table(), key.columns(), key.nullsNotDistinct(), Optional.empty()));
        }
        if (object instanceof Index index && index.unique() && isPlain(index)) {
            return Optional.of(repeated(index.table(), index.columns(), index.nullsNotDistinct(), index.predicate()));
        }
        return object instanceof ForeignKey key && key.enforced() && !key.period()
                ? Optional.of(unmatched(key))
                : Optional.empty();
    }

    /** Of an index on expressions, the columns alone say too little. */
    private static boolean isPlain(Index index) {
        return !index.columns().isEmpty() && !index.keys().contains("(");
    }

    private static String repeated(
            QualifiedName table, List<Identifier> columns, boolean withNulls, Optional<String> predicate) {
        List<String> conditions = new ArrayList<>();
        predicate.ifPresent(conditions::add);
        if (!withNulls) {
            columns.forEach(column -> conditions.add(Sql.of("%I IS NOT NULL", column)));
        }
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return Sql.of(
                "SELECT count(*) FROM (SELECT FROM %I%s GROUP BY %I HAVING count(*) > 1) AS repeated",
                table, where, columns);
    }

    private static String unmatched(ForeignKey key) {
        String given = key.columns().stream()
                .map(column -> Sql.of("r.%I IS NOT NULL", column))
                .collect(Collectors.joining(" AND "));
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            equal.add(Sql.of(
                    "t.%I = r.%I", key.referencedColumns().get(i), key.columns().get(i)));
        }
        return Sql.of(
                "SELECT count(*) FROM %I AS r WHERE %s AND NOT EXISTS (SELECT FROM %I AS t WHERE %s)",
                key.table(), given, key.referencedTable(), String.join(" AND ", equal));
    }

    private static Optional<String> ofColumn(AlterColumn alter) {
        Column from = alter.from();
        if (alter.aspect() == ColumnAspect.NULLABILITY && alter.to().notNull()) {
            return Optional.of(Sql.of("SELECT count(*) FROM %I WHERE %I IS NULL", alter.table(), from.name()));
        }
        if (alter.aspect() != ColumnAspect.TYPE || alter.using().isPresent()) {
            return Optional.empty();
        }
        return misfit(from, alter.to().type())
                .map(misfit -> Sql.of("SELECT count(*) FROM %I WHERE %s", alter.table(), misfit));
    }

    private static Optional<String> misfit(Column from, String to) {
        Matcher length = LENGTH.matcher(to);
        if (length.matches()
                && (from.type().startsWith("character") || from.type().equals("text"))) {
            int most = Integer.parseInt(length.group(1));
            Matcher before = LENGTH.matcher(from.type());
            boolean wider = before.matches() && Integer.parseInt(before.group(1)) <= most;
            return wider ? Optional.empty() : Optional.of(Sql.of("length(%I) > %s", from.name(), most));
        }
        if (to.equals("smallint") && !from.type().equals("smallint")) {
            return Optional.of(Sql.of("%I NOT BETWEEN -32768 AND 32767", from.name()));
        }
        boolean larger = !from.type().endsWith("int") || from.type().equals("bigint");
        if (to.equals("integer") && !from.type().equals("integer") && larger) {
            return Optional.of(Sql.of("%I NOT BETWEEN -2147483648 AND 2147483647", from.name()));
        }
        Matcher digits = DIGITS.matcher(to);
        if (digits.matches()) {
            int scale =
                    Optional.ofNullable(digits.group(2)).map(Integer::parseInt).orElse(0);
            int whole = Integer.parseInt(digits.group(1)) - scale;
            return Optional.of(Sql.of("abs(round(%I::numeric, %s)) >= 1e%s", from.name(), scale, whole));
        }
        return Optional.empty();
    }
}
