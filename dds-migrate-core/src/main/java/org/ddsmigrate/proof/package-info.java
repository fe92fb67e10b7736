/**
 * Shows that migrations do what they are for, on a scratch database, before anything is written. May depend on all of
 * the packages that come before it: {@code schema} to {@code history}.
 */
@NullMarked
package org.ddsmigrate.proof;

import org.jspecify.annotations.NullMarked;
