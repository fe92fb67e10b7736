/**
 * Random pairs of schemas over all managed kinds, from a seed: one seed is one pair. May depend on the public API of the
 * commands and on the test servers.
 */
@NullMarked
package org.ddsmigrate.cases.random;

import org.jspecify.annotations.NullMarked;
