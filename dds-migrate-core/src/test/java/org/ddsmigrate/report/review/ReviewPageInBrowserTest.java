package org.ddsmigrate.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in Chromium, where there is one. */
class ReviewPageInBrowserTest {
    private static final String LIGHT = "1";
    private static final String DARK = "0";

    @TempDir
    private static Path folder;

    private static Optional<Path> browser = Optional.empty();

    @BeforeAll
    static void open() {
        browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "there is no Chromium on this machine");
        ReviewFiles.write(folder, ReviewedExample.run());
    }

    @Test
    void thePageFollowsTheReadersChoiceOfLightAndDark() throws Exception {
        assertThat(brightness(DARK)).isLessThan(80);
        assertThat(brightness(LIGHT)).isGreaterThan(200);
    }

    /** Of its corner, where there is only the page itself. */
    private static int brightness(String scheme) throws IOException, InterruptedException {
        Path picture = folder.resolve(scheme + ".png");
        Process process = new ProcessBuilder(List.of(
                        browser.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--blink-settings=preferredColorScheme=" + scheme,
                        "--window-size=1280,2000",
                        "--screenshot=" + picture,
                        folder.resolve("review.html").toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getRGB(2, image.getHeight() / 2) & 0xff;
    }
}
