package org.ddsmigrate.entities;

import java.util.Optional;

/**
 * A column of the model, named as PostgreSQL will know it.
 *
 * @param schema absent where the DDL leaves it to the search path
 */
public record TableColumn(Optional<String> schema, String table, String column) {}
