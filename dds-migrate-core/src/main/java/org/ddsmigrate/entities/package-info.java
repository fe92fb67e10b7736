/**
 * Finds the annotated model classes, asks their own Jakarta Persistence provider in a forked JVM for the DDL, and
 * knows which field a column comes from. The only package that may use ClassGraph.
 */
@NullMarked
package org.ddsmigrate.entities;

import org.jspecify.annotations.NullMarked;
