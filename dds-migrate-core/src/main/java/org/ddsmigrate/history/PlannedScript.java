package org.ddsmigrate.history;

/**
 * A script that would run on a database, as it would run there.
 *
 * @param script its path below the migration folder, or the class of a Java migration
 * @param text the SQL with its placeholders filled in
 */
public record PlannedScript(String script, String text) {}
