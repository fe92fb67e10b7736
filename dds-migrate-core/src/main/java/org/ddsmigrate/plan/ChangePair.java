package org.ddsmigrate.plan;

/** Two changes, by position, the first of which comes first. */
record ChangePair(int first, int second) {}
