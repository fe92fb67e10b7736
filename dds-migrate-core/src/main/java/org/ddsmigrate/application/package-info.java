/**
 * What the application itself is configured with: the files on its class path that Spring Boot or Quarkus read. The
 * only package that may use SnakeYAML.
 */
@NullMarked
package org.ddsmigrate.application;

import org.jspecify.annotations.NullMarked;
