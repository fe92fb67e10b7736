package org.ddsmigrate.review;

/**
 * The settings of the session that matter to a statement, as they were when it began.
 *
 * @param lockTimeout in milliseconds, 0 for none
 * @param statementTimeout in milliseconds, 0 for none
 * @param timeZone the session's
 */
public record Settings(long lockTimeout, long statementTimeout, String timeZone) {}
