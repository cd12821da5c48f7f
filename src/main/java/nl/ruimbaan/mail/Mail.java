package nl.ruimbaan.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter in the words of its reader.
 *
 * @param id by which servers know it again
 * @param stop where one request stops such mail; null for a letter that comes once
 */
record Mail(
        String id,
        String to,
        String subject,
        String text,
        String html,
        String answers,
        @Nullable String stop) {}
