/** The example's true past: 32 revisions of a real schema, each a change of classes. */
@NullMarked
package org.ddsmigrate.past;

import org.jspecify.annotations.NullMarked;
