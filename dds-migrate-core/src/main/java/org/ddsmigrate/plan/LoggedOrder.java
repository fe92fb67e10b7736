package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.TableAspect;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Persistence;
import org.ddsmigrate.schema.QualifiedName;

/** A logged table can't refer to an unlogged one: the referenced table is logged first, and the referring one unlogged. */
final class LoggedOrder {
    private LoggedOrder() {}

    static List<ChangePair> pairs(List<Change> changes, Stream<ForeignKey> foreignKeys) {
        Map<QualifiedName, Integer> positions = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof AlterTable alter && alter.aspect() == TableAspect.PERSISTENCE) {
                positions.put(alter.to().name(), i);
            }
        }
        List<ChangePair> pairs = new ArrayList<>();
        if (positions.size() > 1) {
            foreignKeys.forEach(key -> pair(key, positions, changes).ifPresent(pairs::add));
        }
        return pairs;
    }

    private static Optional<ChangePair> pair(
            ForeignKey key, Map<QualifiedName, Integer> positions, List<Change> changes) {
        Optional<Integer> referring = Optional.ofNullable(positions.get(key.table()));
        Optional<Integer> referenced = Optional.ofNullable(positions.get(key.referencedTable()));
        return referring.flatMap(one -> referenced.map(other -> {
            boolean logs =
                    changes.get(one) instanceof AlterTable alter && alter.to().persistence() == Persistence.PERMANENT;
            return logs ? new ChangePair(other, one) : new ChangePair(one, other);
        }));
    }
}
