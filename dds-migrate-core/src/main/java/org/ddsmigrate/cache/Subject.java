package org.ddsmigrate.cache;

/** What a {@link Cache} knows something about, and how much of it is kept. */
public enum Subject {
    /** The schema that a provider asks for. */
    MODEL("models", 50),
    /** That nothing is to be done. */
    UNCHANGED("unchanged", 50),
    /** That an undo gives back the schema before, or says that there is no way back. */
    UNDO("undos", 2000),
    /** The content of a file that has not been touched since. */
    FILE("files", 4000);

    private final String folder;
    private final int most;

    Subject(String folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    String folder() {
        return folder;
    }

    int most() {
        return most;
    }
}
