/**
 * What earlier runs found out, kept under the SHA-256 of everything that it depends on. Whatever is missing, damaged or
 * in doubt is worked out again; no cache is ever a reason to fail.
 *
 * <p>May use the JDK alone.
 */
@NullMarked
package org.ddsmigrate.cache;

import org.jspecify.annotations.NullMarked;
