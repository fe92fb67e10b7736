package org.ddsmigrate.review.files;

import java.util.stream.Stream;
import org.ddsmigrate.review.RulePage;

/**
 * One thing that a review looks for in the files as such. The examples of its page are folders: {@code -- next file
 * V2__x.sql} begins a file, and what stands in the page's {@code before} is what the shared branch has.
 */
public interface FileRule {
    /** What it is called, and what people should know of it. */
    RulePage page();

    /** What it sees in the folders. */
    Stream<FileHit> find(FolderState state);

    /** Whether Flyway refuses the folder then, so that there is nothing to run. */
    default boolean preventsReplay() {
        return false;
    }
}
