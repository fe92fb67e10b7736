package org.ddsmigrate.review;

/**
 * How large a table is where people work with it.
 *
 * @param rows about
 * @param bytes of its rows, with what is stored beside them, without indexes
 */
public record TableSize(long rows, long bytes) {}
