/** What people and programs get to see of a run's outcome. May depend on all packages before it. */
@NullMarked
package org.ddsmigrate.report;

import org.jspecify.annotations.NullMarked;
