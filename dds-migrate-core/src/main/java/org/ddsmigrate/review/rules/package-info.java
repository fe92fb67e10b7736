/** The rules of a review, one class each, with their pages. May depend on what a review is made of. */
@NullMarked
package org.ddsmigrate.review.rules;

import org.jspecify.annotations.NullMarked;
