package org.ddsmigrate.plan;

import java.util.Comparator;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterConstraint;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.BringBack;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ChangeVisitor;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Discard;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.TableColumn;

/**
 * The order in which a reviewer likes to read changes that don't need each other: what gets out of the way, renames,
 * types, tables with their columns, keys, indexes, foreign keys, views, and at the end what goes for good.
 */
final class Reading {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::phase)
            .thenComparing(Place::group)
            .thenComparingInt(Place::detail)
            .thenComparing(Place::subject)
            .thenComparingInt(Place::aspect);

    private Reading() {}

    /** Where a change stands among the others. */
    record Place(int phase, String group, int detail, ObjectRef subject, int aspect) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    static Place place(Change change) {
        return change.accept(new PlaceVisitor());
    }

    private static final class PlaceVisitor implements ChangeVisitor<Place> {
        private static final int KINDS = ObjectKind.values().length;
        private static final int CREATION = 2;
        private static final int REMOVAL = CREATION + KINDS + 1;

        @Override
        public Place drop(Drop change) {
            ObjectRef ref = change.subject();
            int backwards = KINDS - ref.kind().ordinal();
            boolean last = switch (ref.kind()) {
                case SCHEMA, EXTENSION, COLLATION, ENUM, DOMAIN, COMPOSITE, RANGE, SEQUENCE, TABLE, COLUMN -> true;
                default -> false;
            };
            return new Place(last ? REMOVAL + backwards : 0, "", backwards, ref, 0);
        }

        @Override
        public Place rename(Rename change) {
            return new Place(1, "", change.subject().kind().ordinal(), change.subject(), 0);
        }

        @Override
        public Place create(Create change) {
            Place place = during(change.subject(), 0);
            return change.object() instanceof TableColumn column
                    ? new Place(place.phase(), place.group(), 0, ObjectRef.table(column.table()), 0)
                    : place;
        }

        @Override
        public Place alterColumn(AlterColumn change) {
            return ofColumn(change.subject(), change.aspect().ordinal() * 2);
        }

        @Override
        public Place rebuild(Rebuild change) {
            return during(change.subject(), 1);
        }

        @Override
        public Place discard(Discard change) {
            return drop(new Drop(change.old()));
        }

        /** Before the column becomes required. */
        @Override
        public Place fill(Fill change) {
            return ofColumn(change.subject(), ColumnAspect.NULLABILITY.ordinal() * 2 - 1);
        }

        /** Right before it goes. */
        @Override
        public Place setAside(SetAside change) {
            Place going = drop(new Drop(change.object()));
            return new Place(going.phase(), going.group(), going.detail(), going.subject(), -1);
        }

        @Override
        public Place bringBack(BringBack change) {
            return change.subject().kind() == ObjectKind.COLUMN
                    ? ofColumn(change.subject(), 0)
                    : during(change.subject(), 1);
        }

        @Override
        public Place alter(Alter change) {
            return during(change.subject(), 1);
        }

        @Override
        public Place alterTable(AlterTable change) {
            return during(change.subject(), 40 + change.aspect().ordinal());
        }

        @Override
        public Place alterConstraint(AlterConstraint change) {
            return during(change.subject(), 1);
        }

        @Override
        public Place comment(Comment change) {
            return change.subject().kind() == ObjectKind.COLUMN
                    ? ofColumn(change.subject(), 60)
                    : during(change.subject(), 60);
        }

        @Override
        public Place alterPrivileges(AlterPrivileges change) {
            return during(change.subject(), 70);
        }

        /** All that happens to one table's columns stays together. */
        private static Place during(ObjectRef ref, int detail) {
            ObjectKind kind = ref.kind() == ObjectKind.COLUMN ? ObjectKind.TABLE : ref.kind();
            boolean ofTable = ref.path().size() > 1;
            String group = ofTable
                    ? ref.path().get(0) + "." + ref.path().get(1)
                    : ref.path().get(0);
            return new Place(CREATION + kind.ordinal(), group, detail, ref, 0);
        }

        /** After new columns, which come in the order of the model, all that happens to one column, then to the next. */
        private static Place ofColumn(ObjectRef column, int aspect) {
            Place place = during(column, 10);
            return new Place(place.phase(), place.group(), place.detail(), column, aspect);
        }
    }
}
