package org.ddsmigrate.review.files;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule about files. */
public final class FileRules {
    private static final List<FileRule> ALL = List.of(
            new BadFileName(),
            new IgnoredFile(),
            new StrayConfiguration(),
            new NonAsciiName(),
            new DuplicateVersion(),
            new VersionTaken(),
            new VersionNotOnTop(),
            new VersionGap(),
            new MixedVersionStyles(),
            new CommittedFileEdited(),
            new CommittedFileGone(),
            new FailedMigration(),
            new BehindSharedBranch(),
            new DatabaseAhead(),
            new WrongEncoding(),
            new ByteOrderMark(),
            new WindowsLineEnds(),
            new UndefinedPlaceholder(),
            new EmptyMigration(),
            new EmptyUndo(),
            new UndoWithoutMigration(),
            new UndoNamedOtherwise());

    private FileRules() {}

    /** All of them. */
    public static List<FileRule> all() {
        return ALL;
    }

    /** Their ids. */
    public static Set<String> ids() {
        return ALL.stream().map(rule -> rule.page().id()).collect(Collectors.toUnmodifiableSet());
    }
}
