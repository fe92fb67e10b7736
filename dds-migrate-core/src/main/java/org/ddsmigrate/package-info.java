/** Schema migrations from Jakarta Persistence classes: compared, planned, written, proven. */
@NullMarked
package org.ddsmigrate;

import org.jspecify.annotations.NullMarked;
