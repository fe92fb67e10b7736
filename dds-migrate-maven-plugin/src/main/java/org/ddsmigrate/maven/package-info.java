/**
 * The goals: they map parameters to the commands of the core, call them, and say what came of it. Knows Maven, which
 * nothing else does, and decides nothing about schemas.
 */
@NullMarked
package org.ddsmigrate.maven;

import org.jspecify.annotations.NullMarked;
