package org.ddsmigrate.change;

import org.ddsmigrate.schema.ObjectRef;

/** One difference between two schemas, as the act that removes it. */
public sealed interface Change
        permits Create,
                Drop,
                Rename,
                Alter,
                AlterTable,
                AlterColumn,
                AlterConstraint,
                AlterPrivileges,
                Comment,
                Fill,
                Rebuild,
                Discard,
                SetAside,
                BringBack {
    /** The object that is changed, under the name that it has before. */
    ObjectRef subject();

    /** What would take the change back. */
    Inverse inverse();

    <R> R accept(ChangeVisitor<R> visitor);
}
