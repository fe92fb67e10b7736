package org.ddsmigrate.review;

/** What a finding means for a build. */
public enum Severity {
    /** The build fails. */
    ERROR,
    /** Worth knowing. */
    WARNING
}
