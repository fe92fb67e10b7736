/**
 * One class per use case: what the Maven plugin calls, and anybody else may. May depend on everything else.
 */
@NullMarked
package org.ddsmigrate.command;

import org.jspecify.annotations.NullMarked;
