/**
 * Runs migrations statement by statement on a scratch database and looks at what each did: the catalog before and
 * after, the locks, the time. For statements alone it makes up what the server misses. May depend on what is reviewed,
 * history, migration and scratch.
 */
@NullMarked
package org.ddsmigrate.review.trace;

import org.jspecify.annotations.NullMarked;
