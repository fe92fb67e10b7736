package org.ddsmigrate.proof;

import java.util.List;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;

/**
 * A foreign key, as far as it says which values fit.
 *
 * @param full whether it allows only all or none of its columns to be null
 */
record Reference(List<Identifier> columns, QualifiedName target, List<Identifier> targetColumns, boolean full) {
    Reference {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    static Reference of(ForeignKey key) {
        return new Reference(
                key.columns(), key.referencedTable(), key.referencedColumns(), key.match() == ForeignKey.Match.FULL);
    }
}
