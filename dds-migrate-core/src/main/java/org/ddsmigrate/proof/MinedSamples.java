package org.ddsmigrate.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddsmigrate.schema.TypeName;

/**
 * Guesses values that a condition could be about from the constants in it: those of an IN list, the bounds of a
 * comparison and what lies beside them, texts of a length that it names, texts that match its pattern.
 */
final class MinedSamples {
    private static final int LONGEST = 2000;
    private static final int VARIANTS = 6;
    private static final List<String> AROUND = List.of("b", "c", "d", "e");

    private MinedSamples() {}

    static List<Sample> of(String condition, TypeName type) {
        Set<String> found = new LinkedHashSet<>();
        List<SqlTokens.Token> tokens = SqlTokens.of(condition);
        String operator = "";
        boolean negative = false;
        for (SqlTokens.Token token : tokens) {
            switch (token.kind()) {
                case OPERATOR -> {
                    operator = token.value();
                    negative = operator.endsWith("-");
                }
                case TEXT -> {
                    found.addAll(ofText(token.value(), operator));
                    operator = "";
                }
                case NUMBER -> {
                    found.addAll(ofNumber(new BigDecimal((negative ? "-" : "") + token.value()), isText(type)));
                    negative = false;
                }
                default -> {}
            }
        }
        return found.stream().map(Sample::plain).toList();
    }

    static boolean isText(TypeName type) {
        return type.base().startsWith("character")
                || type.base().equals("text")
                || type.base().equals("bpchar")
                || type.base().contains(".");
    }

    private static List<String> ofText(String text, String operator) {
        List<String> values = new ArrayList<>();
        if (operator.endsWith("~~") || operator.endsWith("~~*")) {
            String example = RegexExample.ofLike(text);
            values.add(example);
            AROUND.forEach(word -> values.add(text.startsWith("%") ? word + example : example + word));
        } else if (operator.endsWith("~") || operator.endsWith("~*")) {
            for (int variant = 0; variant < VARIANTS; variant++) {
                RegexExample.of(text, variant).ifPresent(values::add);
            }
            List.copyOf(values).stream()
                    .findFirst()
                    .ifPresent(example -> AROUND.forEach(word -> {
                        values.add(word + example + word);
                        values.add(word + example);
                        values.add(example + word);
                    }));
        } else {
            values.add(text);
            values.addAll(daysBeside(text));
            if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
                values.addAll(ofNumber(new BigDecimal(text), false));
            }
        }
        return values;
    }

    private static List<String> daysBeside(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
            return List.of();
        }
        try {
            LocalDate date = LocalDate.parse(text.substring(0, 10));
            String rest = text.substring(10);
            return List.of(date.plusDays(1) + rest, date.minusDays(1) + rest);
        } catch (DateTimeParseException e) {
            return List.of();
        }
    }

    private static List<String> ofNumber(BigDecimal number, boolean asLength) {
        List<String> values = new ArrayList<>();
        List<BigDecimal> near = List.of(number, number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE));
        for (BigDecimal value : near) {
            if (!asLength) {
                values.add(value.toPlainString());
            } else if (value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(LONGEST)) < 0 && number.scale() <= 0) {
                values.add(TextSamples.ofLength(value.intValueExact()));
                values.add("1".repeat(value.intValueExact()));
            }
        }
        return values;
    }
}
