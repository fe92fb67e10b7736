package org.ddsmigrate.schema;

import java.util.Optional;

/** A column that a view or materialized view shows; a default is one that INSERT into the view would use. */
public record ViewColumn(Identifier name, String type, Optional<String> defaultValue, Optional<String> comment) {
    public ViewColumn withType(String other) {
        return new ViewColumn(name, other, defaultValue, comment);
    }
}
