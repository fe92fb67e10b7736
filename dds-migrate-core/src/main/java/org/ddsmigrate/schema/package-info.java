/**
 * What a PostgreSQL database consists of, as immutable values that compare by value and refer to each other by name.
 * Texts of expressions and types are PostgreSQL's own, printed with an empty {@code search_path}. May depend on the JDK
 * alone.
 */
@NullMarked
package org.ddsmigrate.schema;

import org.jspecify.annotations.NullMarked;
