package org.ddsmigrate.review;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ddsmigrate.command.Review;
import org.ddsmigrate.command.ReviewInput;
import org.ddsmigrate.command.ReviewResult;
import org.ddsmigrate.scratch.TestServers;

class Look {
    public static void main(String[] args) throws Exception {
        Review review = Review.on(TestServers.postgres());
        for (String part : Files.readString(Path.of(args[0])).split("(?m)^====.*$", -1)) {
            String[] two = part.split("(?m)^----.*$", -1);
            ReviewInput input = ReviewInput.of(two.length > 1 ? two[0] : "", two[two.length > 1 ? 1 : 0].strip());
            for (int i = 2; i < two.length; i++) {
                input = input.then(two[i].strip());
            }
            ReviewResult result = review.run(input);
            System.out.println("=== " + two[two.length > 1 ? 1 : 0].strip());
            result.standIns().forEach(sql -> System.out.println("  + " + sql));
            result.findings()
                    .forEach(f -> System.out.println("  " + f.where() + " " + f.severity() + " " + f.rule() + " ["
                            + f.object().orElse("") + "] " + f.text()
                            + f.rewrite()
                                    .map(r -> "\n      -> " + r.replace("\n", " "))
                                    .orElse("")
                            + f.count().map(r -> "\n      ? " + r).orElse("")));
            result.advice()
                    .forEach(f -> System.out.println(
                            "  advice " + f.rule() + " [" + f.object().orElse("") + "]"));
            if (args.length > 1) {
                result.batch()
                        .statements()
                        .forEach(s -> System.out.println("   : " + s.changes() + " " + s.locks() + s.failure()));
            }
        }
        System.exit(0);
    }
}
