/**
 * The one place that writes SQL and quotes: steps become statements, and nothing else is decided here. May depend on
 * {@code schema}, {@code change} and {@code plan}.
 */
@NullMarked
package org.ddsmigrate.sql;

import org.jspecify.annotations.NullMarked;
