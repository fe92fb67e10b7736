/**
 * What Flyway does with the migration files: replay on scratch databases, upgrade, undo, status. The only package that
 * knows Flyway; it stands on {@code migration} for the files and on {@code scratch} for the databases.
 */
@NullMarked
package org.ddsmigrate.history;

import org.jspecify.annotations.NullMarked;
