package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;

/** A privilege goes with the object that is dropped, so every object that is made gets all of its own. */
final class Grants {
    private Grants() {}

    /**
     * The changes with the privileges of all that they make.
     *
     * @param wanted the privileges in the end
     * @param created what the changes make
     */
    static List<Change> complete(
            List<Change> changes, SortedMap<ObjectRef, SortedSet<Privilege>> wanted, Set<ObjectRef> created) {
        List<Change> complete = new ArrayList<>();
        Map<ObjectRef, AlterPrivileges> granted = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof AlterPrivileges privileges) {
                if (!created.contains(change.subject())) {
                    granted.put(change.subject(), privileges);
                }
            } else {
                complete.add(change);
            }
        }
        wanted.forEach((ref, held) -> {
            boolean columnOfCreated = ref.kind() == ObjectKind.COLUMN
                    && created.stream()
                            .anyMatch(made -> made.path().equals(ref.path().subList(0, 2)));
            if (created.contains(ref) || columnOfCreated) {
                granted.put(ref, new AlterPrivileges(ref, Privilege.initial(ref), held));
            }
        });
        complete.addAll(granted.values());
        return complete;
    }
}
