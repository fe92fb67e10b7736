package org.ddsmigrate.report;

/** What a part of the output means to its reader; on a terminal it decides the colour. */
public enum Tone {
    PLAIN,
    GOOD,
    WARNING,
    BAD
}
