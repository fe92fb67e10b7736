package org.ddsmigrate.migration;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** How a project counts its versions, so that the next one continues in the same way. */
enum VersionStyle {
    /** 1, 2, 3; or 001, 002; or 1.0.3: the last number grows and keeps its width. */
    COUNTED,
    /** The date and time of writing, in 8, 10, 12, 14 or 17 digits, with or without separators. */
    TIMESTAMP;

    private static final List<String> PATTERNS =
            List.of("uuuuMMdd", "uuuuMMddHH", "uuuuMMddHHmm", "uuuuMMddHHmmss", "uuuuMMddHHmmssSSS");

    static VersionStyle of(Version version) {
        return timestampPattern(version).isEmpty() ? COUNTED : TIMESTAMP;
    }

    /** The version that follows the given one in its own style. */
    static Version after(Version last, Clock clock) {
        String pattern = timestampPattern(last);
        if (!pattern.isEmpty()) {
            Version now = Version.of(separated(
                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(LocalDateTime.now(clock)), last));
            if (now.isNewerThan(last)) {
                return now;
            }
        }
        return counted(last);
    }

    /** The digits and separators of a timestamp, for telling 12 digits from 14: {@code ########_####}. */
    static String shape(Version version) {
        return version.text().replaceAll("[0-9]", "#");
    }

    private static Version counted(Version last) {
        String text = last.text();
        int start = Math.max(text.lastIndexOf('.'), text.lastIndexOf('_')) + 1;
        String digits = text.substring(start);
        String next = new BigInteger(digits).add(BigInteger.ONE).toString();
        return Version.of(text.substring(0, start) + "0".repeat(Math.max(0, digits.length() - next.length())) + next);
    }

    private static String timestampPattern(Version version) {
        String digits = version.text().replaceAll("[._]", "");
        for (String pattern : PATTERNS) {
            if (pattern.length() == digits.length() && isPlausible(digits, pattern)) {
                return pattern;
            }
        }
        return "";
    }

    private static boolean isPlausible(String digits, String pattern) {
        try {
            int year = DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(digits)
                    .get(java.time.temporal.ChronoField.YEAR);
            return year >= 1990 && year < 2200;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static String separated(String digits, Version example) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char c : example.text().toCharArray()) {
            text.append(Character.isDigit(c) ? digits.charAt(next++) : c);
        }
        return text.toString();
    }
}
