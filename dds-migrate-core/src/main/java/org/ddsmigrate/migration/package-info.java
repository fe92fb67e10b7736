/**
 * The migration folder as files: names and versions, headers, safe text, and writing all or none. Knows the JDK alone;
 * what Flyway does with the files is {@code history}'s business.
 */
@NullMarked
package org.ddsmigrate.migration;

import org.jspecify.annotations.NullMarked;
