package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
        revoked.forEach(p -> statements.add(Sql.of(
                "REVOKE %s ON %s FROM %s", action(p, change.subject()), target(change.subject(), schema), grantee(p))));
        granted.forEach(p -> statements.add(Sql.of(
                        "GRANT %s ON %s TO %s",
                        action(p, change.subject()), target(change.subject(), schema), grantee(p))
                + (p.grantable() ? " WITH GRANT OPTION" : "")));
        return statements;
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
