/**
 * Reads a PostgreSQL database (14 to 18) into a {@link org.ddsmigrate.schema.Schema}, and prints expressions again as
 * PostgreSQL would after parsing them. The only package that may use jOOQ; may depend on {@code schema} and the
 * problems of the root package.
 */
@NullMarked
package org.ddsmigrate.catalog;

import org.jspecify.annotations.NullMarked;
