package org.ddsmigrate.proof;

import java.util.Optional;

/**
 * What a new constraint does to a row that violates it.
 *
 * @param constraint as in {@code public.invites.invites_email_key}; a required column by its own name
 * @param refused the change of a row that failed on exactly this constraint; empty when no such change was found
 */
public record Violation(String constraint, Optional<String> refused) {}
