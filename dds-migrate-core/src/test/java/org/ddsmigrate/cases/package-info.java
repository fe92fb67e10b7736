/** Golden cases: a schema before, a schema after, and exactly the migration and the undo in between. */
@NullMarked
package org.ddsmigrate.cases;

import org.jspecify.annotations.NullMarked;
