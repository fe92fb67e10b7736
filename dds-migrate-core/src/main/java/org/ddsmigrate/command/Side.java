package org.ddsmigrate.command;

import java.util.Optional;
import org.ddsmigrate.migration.Version;

/** One of the two schemas of a comparison. */
public sealed interface Side {
    /** What the classes and the model's SQL want. */
    record Model() implements Side {}

    /** What the migration files make, up to a version if one is given. */
    record History(Optional<Version> version) implements Side {}

    /** What is in a database. */
    record Database(LiveDatabase database) implements Side {}
}
