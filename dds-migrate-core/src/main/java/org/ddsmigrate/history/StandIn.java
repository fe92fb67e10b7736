package org.ddsmigrate.history;

import java.nio.file.Path;

/**
 * What ran on the scratch server in place of a migration, or before them all: the replayed history is not as deployed
 * there.
 *
 * @param replaced the script that did not run, or {@code before.sql} for what ran in addition
 * @param file what ran
 */
public record StandIn(String replaced, Path file) {}
