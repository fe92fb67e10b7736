package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an expression that PostgreSQL printed apart, as far as is needed to see what it speaks of. */
final class SqlTokens {
    private static final Pattern TOKEN = Pattern.compile("(?<text>E?'(?:[^']|'')*')"
            + "|(?<quoted>\"(?:[^\"]|\"\")*\")"
            + "|(?<number>[0-9]+(?:\\.[0-9]+)?)"
            + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
            + "|(?<operator>[-+*/<>=~!@#%^&|?]+)"
            + "|(?<other>\\S)");

    /** What a token is. */
    enum Kind {
        TEXT,
        NAME,
        NUMBER,
        OPERATOR,
        OTHER
    }

    /** A token with what it means: a text without its quotes, a name likewise. */
    record Token(Kind kind, String value) {}

    private SqlTokens() {}

    static List<Token> of(String expression) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            tokens.add(token(matcher));
        }
        return tokens;
    }

    /** Every name in it, of whatever it may be. */
    static Set<String> names(String expression) {
        Set<String> names = new LinkedHashSet<>();
        of(expression).stream().filter(token -> token.kind() == Kind.NAME).forEach(token -> names.add(token.value()));
        return names;
    }

    /** The expression with its unquoted words replaced. */
    static String replaceWords(String expression, UnaryOperator<String> replacement) {
        return TOKEN.matcher(expression).replaceAll(match -> {
            String token = match.group();
            boolean isWord = Character.isLetter(token.charAt(0)) && !token.endsWith("'");
            return Matcher.quoteReplacement(isWord ? replacement.apply(token) : token);
        });
    }

    private static Token token(Matcher matcher) {
        String token = matcher.group();
        if (matcher.group("text") != null) {
            boolean escaped = token.startsWith("E");
            String text = token.substring(escaped ? 2 : 1, token.length() - 1).replace("''", "'");
            return new Token(Kind.TEXT, escaped ? text.replace("\\\\", "\\") : text);
        }
        if (matcher.group("quoted") != null) {
            return new Token(Kind.NAME, token.substring(1, token.length() - 1).replace("\"\"", "\""));
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, token);
        }
        if (matcher.group("word") != null) {
            return new Token(Kind.NAME, token);
        }
        return new Token(matcher.group("operator") != null ? Kind.OPERATOR : Kind.OTHER, token);
    }
}
