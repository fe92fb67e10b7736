package org.ddsmigrate.command;

/** How generated SQL names what lies in the default schema. */
public enum Qualify {
    /** With the schema's name, as in {@code public.invites}. */
    SCHEMA,
    /** With Flyway's placeholder {@code flyway:defaultSchema}, for a schema per tenant. */
    DEFAULT_SCHEMA
}
