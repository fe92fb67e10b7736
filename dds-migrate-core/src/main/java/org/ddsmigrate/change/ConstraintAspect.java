package org.ddsmigrate.change;

/** What of a constraint can be altered without making it again. */
public enum ConstraintAspect {
    /** From NOT VALID to valid. */
    VALIDATION,
    DEFERRABILITY,
    /** Between ENFORCED and NOT ENFORCED, from PostgreSQL 18. */
    ENFORCEMENT,
    /** The storage options of a key's index. */
    OPTIONS
}
