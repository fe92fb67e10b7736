package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.Schema;

/** GRANT and REVOKE. */
final class PrivilegeSql {
    private PrivilegeSql() {}

    static List<String> alter(AlterPrivileges change, Schema schema) {
        List<String> statements = new ArrayList<>();
        SortedSet<Privilege> revoked = new TreeSet<>(change.from());
        revoked.removeAll(change.to());
        SortedSet<Privilege> granted = new TreeSet<>(change.to());
        granted.removeAll(change.from());
        revoked.removeIf(p -> granted.contains(new Privilege(p.grantee(), p.privilege(), true)));
        String on = " ON " + target(change.subject(), schema);
        together(revoked)
                .forEach(group -> statements.add(
                        "REVOKE " + actions(group, change.subject()) + on + " FROM " + grantee(group.get(0))));
        together(granted)
                .forEach(group -> statements.add("GRANT " + actions(group, change.subject()) + on + " TO "
                        + grantee(group.get(0)) + (group.get(0).grantable() ? " WITH GRANT OPTION" : "")));
        return statements;
    }

    /** One statement for all that one role gets in one way. */
    private static Collection<List<Privilege>> together(SortedSet<Privilege> privileges) {
        return privileges.stream()
                .collect(
                        Collectors.groupingBy(p -> grantee(p) + p.grantable(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String actions(List<Privilege> privileges, ObjectRef subject) {
        return privileges.stream().map(p -> action(p, subject)).collect(Collectors.joining(", "));
    }

    private static String action(Privilege privilege, ObjectRef subject) {
        return subject.kind() == ObjectKind.COLUMN
                ? Sql.of("%s (%I)", privilege.privilege(), subject.name())
                : privilege.privilege();
    }

    private static String grantee(Privilege privilege) {
        return privilege.grantee().map(Sql::identifier).orElse("PUBLIC");
    }

    private static String target(ObjectRef ref, Schema schema) {
        return switch (ref.kind()) {
            case SCHEMA -> Sql.of("SCHEMA %I", ref);
            case SEQUENCE -> Sql.of("SEQUENCE %I", ref);
            case ENUM, DOMAIN, COMPOSITE, RANGE -> Sql.of("TYPE %I", ref);
            case ROUTINE ->
                Sql.of(
                        "%s %I(%s)",
                        isProcedure(schema, ref) ? "PROCEDURE" : "FUNCTION",
                        ref,
                        ref.path().get(2));
            case AGGREGATE -> Sql.of("FUNCTION %I(%s)", ref, ref.path().get(2));
            default -> Sql.of("TABLE %I", ref);
        };
    }

    private static boolean isProcedure(Schema schema, ObjectRef ref) {
        return schema.find(ref)
                .filter(object -> ((Routine) object).kind() == Routine.Kind.PROCEDURE)
                .isPresent();
    }
}
