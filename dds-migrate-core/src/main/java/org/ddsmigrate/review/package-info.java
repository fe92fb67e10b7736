/**
 * What a review is made of: statements that were run with what they did, rules with their pages, findings. Values, and
 * the JDK alone. {@code review.trace} runs the statements, {@code review.rules} holds the rules.
 */
@NullMarked
package org.ddsmigrate.review;

import org.jspecify.annotations.NullMarked;
