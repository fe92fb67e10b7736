package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;

/** Follows tables and columns through renames that are made one after the other. */
record RenamedNames(List<Rename> renames) {
    RenamedNames {
        renames = List.copyOf(renames);
    }

    QualifiedName table(QualifiedName old) {
        return follow(ObjectRef.table(old)).owner();
    }

    Identifier column(QualifiedName table, Identifier old) {
        return follow(ObjectRef.column(table, old)).name();
    }

    private ObjectRef follow(ObjectRef old) {
        ObjectRef now = old;
        for (Rename rename : renames) {
            List<String> from = rename.subject().path();
            ObjectKind kind = rename.subject().kind();
            boolean isAbove = kind == ObjectKind.SCHEMA || kind == ObjectKind.TABLE || kind == now.kind();
            boolean meant = isAbove
                    && from.size() <= now.path().size()
                    && now.path().subList(0, from.size()).equals(from);
            if (meant) {
                List<String> path = new ArrayList<>(now.path());
                path.set(from.size() - 1, rename.name().value());
                now = new ObjectRef(now.kind(), path);
            }
        }
        return now;
    }
}
