/**
 * Turns changes into steps that can be executed in their order: what has to be made again around a change, what must
 * come before what, and what belongs into one statement. May depend on {@code schema}, {@code change} and {@code diff}.
 */
@NullMarked
package org.ddsmigrate.plan;

import org.jspecify.annotations.NullMarked;
