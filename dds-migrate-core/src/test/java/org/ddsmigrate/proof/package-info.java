/** Rows for the proof, on real servers. */
@NullMarked
package org.ddsmigrate.proof;

import org.jspecify.annotations.NullMarked;
