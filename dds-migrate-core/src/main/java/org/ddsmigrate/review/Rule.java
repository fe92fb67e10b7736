package org.ddsmigrate.review;

import java.util.stream.Stream;

/** One thing that a review looks for, with the page that explains it. */
public interface Rule {
    /** What it is called, and what people should know of it. */
    RulePage page();

    /** What it sees in the migrations that are to be deployed together. */
    Stream<Hit> find(Batch batch);

    default String id() {
        return page().id();
    }
}
