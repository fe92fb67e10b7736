/**
 * The code that runs in the forked JVM beside the project's classes and its JPA provider. It may depend on the JDK
 * alone: nothing else of ours is on that class path, and the provider is only ever reached by reflection.
 */
@NullMarked
package org.ddsmigrate.entities.worker;

import org.jspecify.annotations.NullMarked;
