/**
 * What is to be done to a database, as values: each carries all of what it starts from and of what it leads to, so that
 * its inverse needs no database. May depend on {@code schema}.
 */
@NullMarked
package org.ddsmigrate.change;

import org.jspecify.annotations.NullMarked;
