/**
 * Throw-away PostgreSQL servers to try schemas on: an embedded one that is started from downloaded binaries and dies
 * with the JVM, the embedded development database that keeps its rows, and databases on a server that was given.
 *
 * <p>May use the JDK, pgjdbc, and the libraries that unpack the binaries; knows nothing of schemas or migrations.
 */
@NullMarked
package org.ddsmigrate.scratch;

import org.jspecify.annotations.NullMarked;
