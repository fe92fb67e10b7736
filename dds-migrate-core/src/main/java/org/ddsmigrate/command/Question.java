package org.ddsmigrate.command;

import java.util.List;

/**
 * Something that only a person can know.
 *
 * @param key what it is about, stable from run to run: {@code drop invites.fax}
 * @param text the question
 * @param options what to add to the command for each possible answer, the likeliest first
 */
public record Question(String key, String text, List<String> options) {
    public Question {
        options = List.copyOf(options);
    }
}
