/**
 * The formats in which a review is written down: one class each, over the same value, so that none of them can say
 * something that another one hides. May depend on the review and on what writes JSON.
 */
@NullMarked
package org.ddsmigrate.report.review;

import org.jspecify.annotations.NullMarked;
