package org.ddsmigrate.change;

/** Deals with every kind of change; a new kind breaks the compilation of whoever forgets it. */
public interface ChangeVisitor<R> {
    R create(Create change);

    R drop(Drop change);

    R rename(Rename change);

    R alter(Alter change);

    R alterTable(AlterTable change);

    R alterColumn(AlterColumn change);

    R alterConstraint(AlterConstraint change);

    R alterPrivileges(AlterPrivileges change);

    R comment(Comment change);

    R fill(Fill change);

    R rebuild(Rebuild change);

    R discard(Discard change);

    R setAside(SetAside change);

    R bringBack(BringBack change);
}
