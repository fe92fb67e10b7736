/** What a review finds: values that name the rule, the place and the way out. May depend on what comes before it. */
@NullMarked
package org.ddsmigrate.review;

import org.jspecify.annotations.NullMarked;
