package org.ddsmigrate.report.review;

import java.util.List;

/** A way to write a review down. */
public interface ReviewFormat {
    /** What the file is called, as in {@code review.sarif}. */
    String fileName();

    /** The file's text. */
    String write(ReviewReport report);

    /** Every format there is. */
    static List<ReviewFormat> all() {
        return List.of(
                new TextFormat(),
                new JsonFormat(),
                new SarifFormat(),
                new JunitFormat(),
                new GithubFormat(),
                new GitlabFormat(),
                new MarkdownFormat(),
                new HtmlFormat());
    }
}
