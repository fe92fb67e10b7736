package org.ddsmigrate.entities;

import java.util.Optional;

/**
 * A table of the model, named as PostgreSQL will know it.
 *
 * @param schema absent where the DDL leaves it to the search path
 */
public record TableName(Optional<String> schema, String table) {
    /** The column of this table that has this name. */
    public TableColumn column(String column) {
        return new TableColumn(schema, table, column);
    }
}
