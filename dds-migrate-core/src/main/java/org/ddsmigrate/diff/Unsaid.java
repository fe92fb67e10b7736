package org.ddsmigrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Extension;
import org.ddsmigrate.schema.Identity;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.Key;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.RowSecurity;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;

/** Gives what the model says of an object the values that history has for what the model leaves unsaid. */
final class Unsaid {
    private final Ownership ownership;

    Unsaid(Ownership ownership) {
        this.ownership = ownership;
    }

    /** The object as the model wants it, completed from the one in history of the same kind and name. */
    SchemaObject complete(SchemaObject said, SchemaObject before) {
        if (ownership.says() == Ownership.Says.EVERYTHING) {
            return said instanceof Extension extension ? extension.withVersion(((Extension) before).version()) : said;
        }
        SchemaObject commented = said.withComment(comment(said.ref(), said.comment(), before.comment()));
        return switch (said.ref().kind()) {
            case TABLE -> table((Table) commented, (Table) before);
            case ENUM -> labels((EnumType) commented, (EnumType) before);
            case EXTENSION -> ((Extension) commented).withVersion(((Extension) before).version());
            case SEQUENCE -> sequence((Sequence) commented, (Sequence) before);
            case INDEX -> index((Index) commented, (Index) before);
            case PRIMARY_KEY, UNIQUE -> key((Key) commented, (Key) before);
            default -> commented;
        };
    }

    private Optional<String> comment(ObjectRef ref, Optional<String> said, Optional<String> before) {
        return said.isPresent() || ownership.managedComments().contains(ref) ? said : before;
    }

    /** Annotations say nothing of storage, inheritance or partitions, and can't switch row security off. */
    private Table table(Table said, Table before) {
        List<Column> columns = new ArrayList<>();
        for (Column column : said.columns()) {
            columns.add(before.column(column.name())
                    .map(old -> column(said.name(), column, old))
                    .orElse(column));
        }
        Table completed = said.withColumns(columns).withStorageOf(before).withPlaceOf(before);
        return said.rowSecurity().equals(RowSecurity.OFF) ? completed.withRowSecurity(before.rowSecurity()) : completed;
    }

    private Column column(QualifiedName table, Column said, Column before) {
        ObjectRef ref = ObjectRef.column(table, said.name());
        Column completed = said.withStorageOf(before)
                .withInherited(before.inherited())
                .withComment(comment(ref, said.comment(), before.comment()));
        if (said.collation().isEmpty() && said.type().equals(before.type())) {
            completed = completed.withCollation(before.collation());
        }
        if (said.identity().isPresent()) {
            return numbered(completed, before);
        }
        boolean silent = said.defaultValue().isEmpty() && said.generated().isEmpty();
        return silent && !ownership.managedDefaults().contains(ref)
                ? completed
                        .withDefaultValue(before.defaultValue())
                        .withGenerated(before.generated())
                        .withIdentity(before.identity())
                : completed;
    }

    /** A provider asks for an identity of no special kind: any that history has will do, and so will a serial. */
    private static Column numbered(Column said, Column before) {
        boolean serial =
                before.defaultValue().filter(d -> d.startsWith("nextval(")).isPresent();
        if (serial) {
            return said.withIdentity(Optional.empty()).withDefaultValue(before.defaultValue());
        }
        boolean plain = said.identity().filter(Unsaid::isPlain).isPresent();
        return before.identity().isPresent() && plain ? said.withIdentity(before.identity()) : said;
    }

    private static boolean isPlain(Identity identity) {
        return identity.kind() == Identity.Kind.BY_DEFAULT
                && identity.options().start() == 1
                && identity.options().increment() == 1;
    }

    /** A provider sorts the labels, so their order in the model says nothing; new ones come last. */
    private static EnumType labels(EnumType said, EnumType before) {
        List<String> labels = new ArrayList<>(before.labels());
        labels.retainAll(said.labels());
        said.labels().stream().filter(label -> !labels.contains(label)).forEach(labels::add);
        return said.withLabels(labels);
    }

    private static Sequence sequence(Sequence said, Sequence before) {
        return said.ownedBy().isEmpty() ? said.withOwnedBy(before.ownedBy()) : said;
    }

    private static Index index(Index said, Index before) {
        Index placed = said.withTablespace(before.tablespace()).withStatistics(before.statistics());
        return said.options().isEmpty() ? placed.withOptions(before.options()) : placed;
    }

    private static Key key(Key said, Key before) {
        return said.options().isEmpty() ? said.withOptions(before.options()) : said;
    }
}
