package org.ddsmigrate.schema;

/** The numbers that a sequence counts with; not the number it stands at, which is data. */
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {
    public SequenceOptions withType(String newType) {
        return new SequenceOptions(newType, start, increment, minimum, maximum, cache, cycle);
    }
}
