package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.BringBack;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Discard;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.change.TableAspect;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Sequence;

/** Which change must come before which. */
final class ChangeGraph {
    private final List<Change> changes;
    private final Needs needs;
    private final List<Set<Integer>> after = new ArrayList<>();
    private final List<Set<Integer>> before = new ArrayList<>();
    private final List<Set<Integer>> softBefore = new ArrayList<>();
    private final List<Reading.Place> places;

    private final Map<ObjectRef, List<Integer>> makers = new HashMap<>();
    private final Map<ObjectRef, List<Integer>> removers = new HashMap<>();
    private final Map<ObjectRef, List<Integer>> alterers = new HashMap<>();
    private final Map<ObjectRef, List<Integer>> shapers = new HashMap<>();

    ChangeGraph(List<Change> changes, Needs needs) {
        this.changes = changes;
        this.needs = needs;
        this.places = changes.stream().map(Reading::place).toList();
        for (int i = 0; i < changes.size(); i++) {
            after.add(new TreeSet<>());
            before.add(new TreeSet<>());
            softBefore.add(new TreeSet<>());
            register(i);
        }
        for (int i = 0; i < changes.size(); i++) {
            order(i);
        }
        freeTheNames();
        oldOverloadsFirst();
        new FamilyOrder(changes, needs).pairs().forEach(pair -> edge(pair.first(), pair.second()));
        LoggedOrder.pairs(changes, needs.foreignKeys()).forEach(pair -> edge(pair.first(), pair.second()));
        new BodyNames(changes).pairs().forEach(pair -> softly(pair.made(), pair.routine()));
    }

    Comparator<Integer> reading() {
        return Comparator.comparing((Integer i) -> places.get(i)).thenComparing(Comparator.naturalOrder());
    }

    int[] predecessorCounts() {
        return IntStream.range(0, changes.size())
                .map(i -> {
                    Set<Integer> all = new TreeSet<>(before.get(i));
                    all.addAll(softBefore.get(i));
                    return all.size();
                })
                .toArray();
    }

    Set<Integer> successors(int change) {
        return after.get(change);
    }

    boolean hardPredecessorsDone(int change, boolean[] done) {
        return before.get(change).stream().allMatch(i -> done[i]);
    }

    /** The first change that must come before this one and has not. */
    int waitsFor(int change, boolean[] done) {
        return before.get(change).stream().filter(i -> !done[i]).findFirst().orElse(change);
    }

    private void register(int i) {
        Change change = changes.get(i);
        if (change instanceof Create create) {
            needs.made(create.object()).forEach(ref -> note(makers, ref, i));
        } else if (change instanceof Drop drop) {
            needs.removed(drop.object()).forEach(ref -> note(removers, ref, i));
        } else if (change instanceof Rename rename) {
            note(makers, rename.renamed(), i);
            note(removers, rename.subject(), i);
        } else if (change instanceof Rebuild) {
            note(makers, change.subject(), i);
            note(shapers, change.subject(), i);
        } else if (change instanceof Discard) {
            note(removers, change.subject(), i);
        } else if (!changesOnlyTheOwner(change) && !marksAnIndex(change) && !movesRows(change)) {
            note(alterers, change.subject(), i);
            if (changesTheShape(change)) {
                note(shapers, change.subject(), i);
            }
        }
    }

    private static boolean movesRows(Change change) {
        return change instanceof SetAside || change instanceof BringBack;
    }

    /** Who reads a column sees its type and whether it can be null, but not the rest. */
    private static boolean changesTheShape(Change change) {
        if (change instanceof AlterColumn alter) {
            return switch (alter.aspect()) {
                case TYPE, GENERATED, IDENTITY, NULLABILITY -> true;
                case DEFAULT, STORAGE, COMPRESSION, STATISTICS, OPTIONS -> false;
            };
        }
        return true;
    }

    /** Who reads an object sees neither; they only read better before what is made with it. */
    private static boolean onlyReadsBetter(Change shaper) {
        return shaper instanceof Comment || shaper instanceof AlterPrivileges;
    }

    /** The column that a sequence belongs to needs the sequence, not its owner. */
    private static boolean changesOnlyTheOwner(Change change) {
        return change instanceof Alter alter
                && alter.from() instanceof Sequence from
                && from.withOwnedBy(((Sequence) alter.to()).ownedBy()).equals(alter.to());
    }

    /** Which index a table is clustered on, or known by, concerns nobody but that index. */
    private static boolean marksAnIndex(Change change) {
        return change instanceof AlterTable alter
                && (alter.aspect() == TableAspect.CLUSTER || alter.aspect() == TableAspect.REPLICA_IDENTITY);
    }

    private void order(int i) {
        Change change = changes.get(i);
        if (change instanceof Discard discard) {
            needs.ofOld(discard.old()).forEach(need -> mustRun(i).beforeAll(removers, need));
            makers.getOrDefault(discard.subject(), List.of()).forEach(rebuild -> edge(rebuild, i));
            return;
        }
        if (change instanceof Drop drop) {
            for (ObjectRef need : needs.ofOld(drop.object())) {
                mustRun(i).beforeAll(removers, need);
                if (!isTableOf(need, drop.subject())) {
                    shapers.getOrDefault(need, List.of()).stream()
                            .filter(shaper ->
                                    !Places.leaves(changes.get(shaper)) && !(changes.get(shaper) instanceof Fill))
                            .forEach(shaper -> order(i, shaper, changes.get(shaper)));
                }
            }
            alterers.getOrDefault(drop.subject(), List.of()).stream()
                    .filter(j -> Places.leaves(changes.get(j)))
                    .forEach(j -> edge(j, i));
            return;
        }
        if (change instanceof SetAside) {
            mustRun(i).beforeAll(removers, change.subject());
            return;
        }
        if (change instanceof BringBack) {
            mustRun(i).afterAll(makers, change.subject());
            mustRun(i).beforeAll(alterers, change.subject());
            return;
        }
        for (ObjectRef need : needs.afterwards(change)) {
            mustRun(i).afterAll(makers, need);
            if (!need.equals(change.subject()) && !isTableOf(need, change.subject())) {
                shapers.getOrDefault(need, List.of()).forEach(shaper -> order(shaper, i, changes.get(shaper)));
            }
        }
        if (change instanceof Create || change instanceof Rebuild) {
            return;
        }
        for (ObjectRef need : needs.beforehand(change)) {
            // What only gets another name goes on being there, and is called by the new one.
            removers.getOrDefault(need, List.of()).stream()
                    .filter(j -> !(changes.get(j) instanceof Rename))
                    .forEach(j -> edge(i, j));
            if (isNoLongerGenerated(change)
                    && !need.equals(ObjectRef.table(change.subject().owner()))) {
                shapers.getOrDefault(need, List.of()).forEach(shaper -> order(i, shaper, changes.get(shaper)));
            }
        }
        if (change instanceof AlterColumn alter) {
            orderAspects(i, alter);
        } else if (change instanceof Fill fill) {
            orderFill(i, fill);
        }
    }

    /** Its values stay; those that they were computed from are then free to change. */
    private static boolean isNoLongerGenerated(Change change) {
        return change instanceof AlterColumn alter
                && alter.aspect() == ColumnAspect.GENERATED
                && alter.to().generated().isEmpty();
    }

    /** What is done to a table and what is done to its columns and checks don't wait for each other. */
    private static boolean isTableOf(ObjectRef table, ObjectRef part) {
        boolean apart = part.kind() == ObjectKind.COLUMN || part.kind() == ObjectKind.CHECK;
        return apart && table.equals(ObjectRef.table(part.owner()));
    }

    /** One column's default leaves before its type or identity changes, and the new one comes after. */
    private void orderAspects(int i, AlterColumn change) {
        for (int j : alterers.getOrDefault(change.subject(), List.of())) {
            if (changes.get(j) instanceof AlterColumn other && j != i && rank(change) < rank(other)) {
                edge(i, j);
            }
        }
        if (change.aspect() == ColumnAspect.DEFAULT) {
            needs.ofParents(change).forEach(parent -> orderAfterParent(i, change, parent));
        }
    }

    /** An heir's own default is out of the way before its parent's column takes the heir's to another type. */
    private void orderAfterParent(int i, AlterColumn change, ObjectRef parent) {
        for (int j : alterers.getOrDefault(parent, List.of())) {
            if (changes.get(j) instanceof AlterColumn other && j != i) {
                if (Defaults.isTakenAway(change) && other.aspect() == ColumnAspect.TYPE) {
                    edge(i, j);
                } else if (!Defaults.isTakenAway(change) && other.aspect() == ColumnAspect.DEFAULT) {
                    edge(j, i);
                }
            }
        }
    }

    /** An identity needs a required column. */
    private static int rank(AlterColumn change) {
        if (change.aspect() == ColumnAspect.IDENTITY) {
            return change.to().identity().isEmpty() ? -2 : ColumnAspect.NULLABILITY.ordinal() + 1;
        }
        boolean removes = switch (change.aspect()) {
            case DEFAULT -> change.to().defaultValue().isEmpty();
            case GENERATED -> change.to().generated().isEmpty();
            case NULLABILITY -> !change.to().notNull();
            default -> false;
        };
        return removes ? -1 : change.aspect().ordinal();
    }

    /** Rows are filled when the column has its new type, before it is required, and before a column goes that is read. */
    private void orderFill(int i, Fill fill) {
        for (int j : alterers.getOrDefault(fill.subject(), List.of())) {
            if (changes.get(j) instanceof AlterColumn other) {
                if (rank(other) >= ColumnAspect.NULLABILITY.ordinal()) {
                    edge(i, j);
                } else {
                    edge(j, i);
                }
            }
        }
        removers.forEach((ref, drops) -> {
            if (ref.kind() == ObjectKind.COLUMN && ref.owner().equals(fill.table()) && fill.mayRead(ref.name())) {
                drops.forEach(j -> edge(i, j));
            }
        });
    }

    /** A name is free for the new object only when the old one is gone. */
    private void freeTheNames() {
        Map<String, List<Integer>> leaving = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            int leaver = i;
            Slots.leftBy(changes.get(i), needs)
                    .forEach(slot -> leaving.computeIfAbsent(slot, s -> new ArrayList<>())
                            .add(leaver));
        }
        for (int i = 0; i < changes.size(); i++) {
            int taker = i;
            Slots.takenBy(changes.get(i))
                    .forEach(slot -> leaving.getOrDefault(slot, List.of()).forEach(leaver -> edge(leaver, taker)));
        }
    }

    /** While an old overload is there, a call could still mean it. */
    private void oldOverloadsFirst() {
        Map<QualifiedName, List<Integer>> dropped = new HashMap<>();
        removers.forEach((ref, drops) -> {
            if (ref.kind() == ObjectKind.ROUTINE) {
                dropped.computeIfAbsent(ref.owner(), n -> new ArrayList<>()).addAll(drops);
            }
        });
        makers.forEach((ref, creates) -> {
            if (ref.kind() == ObjectKind.ROUTINE) {
                dropped.getOrDefault(ref.owner(), List.of())
                        .forEach(drop -> creates.forEach(create -> softly(drop, create)));
            }
        });
    }

    private static void note(Map<ObjectRef, List<Integer>> map, ObjectRef ref, int change) {
        map.computeIfAbsent(ref, r -> new ArrayList<>()).add(change);
    }

    private Run mustRun(int change) {
        return new Run(change);
    }

    private final class Run {
        private final int change;

        Run(int change) {
            this.change = change;
        }

        void beforeAll(Map<ObjectRef, List<Integer>> others, ObjectRef ref) {
            others.getOrDefault(ref, List.of()).forEach(other -> edge(change, other));
        }

        void afterAll(Map<ObjectRef, List<Integer>> others, ObjectRef ref) {
            others.getOrDefault(ref, List.of()).forEach(other -> edge(other, change));
        }
    }

    private void order(int first, int second, Change shaper) {
        if (onlyReadsBetter(shaper)) {
            softly(first, second);
        } else {
            edge(first, second);
        }
    }

    private void edge(int first, int second) {
        if (first != second) {
            after.get(first).add(second);
            before.get(second).add(first);
        }
    }

    private void softly(int first, int second) {
        if (first != second && !before.get(second).contains(first)) {
            after.get(first).add(second);
            softBefore.get(second).add(first);
        }
    }
}
