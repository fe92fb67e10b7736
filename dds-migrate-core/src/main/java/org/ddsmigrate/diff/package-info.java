/**
 * Compares two schemas. {@link Target} first settles whose each object and attribute is, once and for all; then
 * {@link SchemaDiff} compares exactly. May depend on {@code schema} and {@code change}.
 */
@NullMarked
package org.ddsmigrate.diff;

import org.jspecify.annotations.NullMarked;
