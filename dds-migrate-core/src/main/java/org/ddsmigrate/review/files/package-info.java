/**
 * What a review finds in the migration files themselves, before any of them runs: names, versions, encoding, and what
 * git and the database say of them. One class per rule, with its page.
 */
@NullMarked
package org.ddsmigrate.review.files;

import org.jspecify.annotations.NullMarked;
