package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.UniqueConstraint;
import org.ddsmigrate.sql.AddedLabels;
import org.ddsmigrate.sql.Sql;

/**
 * What an undo needs that nobody answers for it: conversions back to the old types, and values for required columns
 * that come back without theirs.
 */
final class WayBack {
    private final Schema to;
    private final TypeTrial types;
    private final List<Change> forward;

    private WayBack(Schema to, TypeTrial types, List<Change> forward) {
        this.to = to;
        this.types = types;
        this.forward = forward;
    }

    /** @param forward what the migration did */
    static Plan plan(Schema from, Schema to, TypeTrial types, List<Change> forward) {
        Difference difference = new WayBack(to, types, forward).complete(SchemaDiff.between(from, to));
        Plan plan = Planner.plan(from, to, difference);
        AddedLabels labels = AddedLabels.of(plan);
        return labels.used() ? Planner.plan(from, to, rebuilt(difference, labels)) : plan;
    }

    /** An undo is one transaction: an enum that gets back a label that it uses is made anew. */
    private static Difference rebuilt(Difference difference, AddedLabels labels) {
        List<Change> adding = labels.steps().stream().map(Step::main).toList();
        List<Change> changes = difference.changes().stream()
                .map(change -> change instanceof Alter alter && adding.contains(change)
                        ? Rebuild.moving((EnumType) alter.from(), (EnumType) alter.to(), new TreeMap<>())
                        : change)
                .toList();
        return new Difference(changes, difference.unsupported());
    }

    private Difference complete(Difference difference) {
        List<Change> changes = new ArrayList<>();
        for (Change change : difference.changes()) {
            if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE) {
                changes.add(cast(alter));
            } else if (change instanceof Create create && create.object() instanceof Table) {
                changes.add(change);
                kept(create.subject()).ifPresent(changes::add);
            } else if (change instanceof Create create && create.object() instanceof TableColumn added) {
                changes.addAll(required(added));
            } else if (change instanceof Alter alter && alter.from() instanceof EnumType from) {
                changes.add(labels(alter, from));
            } else {
                changes.add(change);
            }
        }
        return new Difference(changes, difference.unsupported());
    }

    /** Rows with a label that comes with the migration get one of those whose rows it took. */
    private Change labels(Alter alter, EnumType from) {
        SortedMap<String, String> moves = new TreeMap<>();
        forward.stream()
                .filter(change -> change instanceof Rebuild && change.subject().equals(alter.subject()))
                .forEach(change -> ((Rebuild) change).moves().forEach((old, now) -> moves.putIfAbsent(now, old)));
        moves.keySet().removeIf(label -> !from.labels().contains(label));
        moves.keySet().removeAll(((EnumType) alter.to()).labels());
        return moves.isEmpty() ? alter : Rebuild.moving(from, (EnumType) alter.to(), moves);
    }

    private AlterColumn cast(AlterColumn change) {
        TypeTrial.Outcome outcome = types.convert(change.from(), change.to());
        return outcome == TypeTrial.Outcome.BY_ITSELF
                ? change
                : change.withUsing(TypeTrial.explicit(change.from(), change.to(), outcome));
    }

    /** Where the old values are gone, an empty one of the type lets the rows live on, except in a key. */
    private List<Change> required(TableColumn added) {
        Column column = added.column();
        boolean hasValue = column.defaultValue().isPresent()
                || column.generated().isPresent()
                || column.identity().isPresent();
        Optional<String> empty = isInKey(added) ? Optional.empty() : emptyValue(column.type());
        Optional<Change> kept = kept(added.ref());
        if (!column.notNull() || hasValue || (empty.isEmpty() && kept.isEmpty())) {
            return Stream.concat(Stream.of(new Create(added)), kept.stream()).toList();
        }
        Column nullable = column.withNotNull(false);
        List<Change> changes = new ArrayList<>();
        changes.add(new Create(new TableColumn(added.table(), nullable)));
        kept.ifPresent(changes::add);
        empty.ifPresent(value -> changes.add(new Fill(added.table(), column.name(), value)));
        changes.add(new AlterColumn(added.table(), nullable, column, ColumnAspect.NULLABILITY));
        return changes;
    }

    /** What the migration set aside comes back. */
    private Optional<Change> kept(ObjectRef ref) {
        return forward.stream()
                .filter(change -> change instanceof SetAside && change.subject().equals(ref))
                .map(change -> change.inverse().change())
                .findFirst();
    }

    private boolean isInKey(TableColumn added) {
        Identifier name = added.column().name();
        return Stream.of(
                        to.all(PrimaryKey.class)
                                .filter(key -> key.table().equals(added.table()))
                                .map(PrimaryKey::columns),
                        to.all(UniqueConstraint.class)
                                .filter(key -> key.table().equals(added.table()))
                                .map(UniqueConstraint::columns),
                        to.all(ForeignKey.class)
                                .filter(key -> key.table().equals(added.table()))
                                .map(ForeignKey::columns))
                .flatMap(columns -> columns)
                .anyMatch(columns -> columns.contains(name));
    }

    private Optional<String> emptyValue(String type) {
        if (type.endsWith("[]")) {
            return Optional.of("'{}'");
        }
        String plain = type.replaceFirst("\\(.*\\)", "");
        return switch (plain) {
            case "smallint", "integer", "bigint", "numeric", "real", "double precision", "money", "interval" ->
                Optional.of(plain.equals("interval") ? "'0'" : "0");
            case "boolean" -> Optional.of("false");
            case "text", "character varying", "character", "bytea" -> Optional.of("''");
            case "json", "jsonb" -> Optional.of("'{}'");
            case "uuid" -> Optional.of("gen_random_uuid()");
            case "date", "timestamp without time zone", "timestamp with time zone" -> Optional.of("now()");
            default -> firstLabel(type);
        };
    }

    private Optional<String> firstLabel(String type) {
        return to.all(EnumType.class)
                .filter(e -> Sql.name(e.name()).equals(type))
                .flatMap(e -> e.labels().stream().limit(1))
                .map(Sql::literal)
                .findFirst();
    }
}
