package nl.ruimbaan.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what servers know a letter again: the first part of its {@code Message-ID}, the same each time that it is tried.
 *
 * @param letter its number
 * @param madeAt when it was made, in milliseconds: only who has the letter knows both
 */
record LetterMark(long letter, long madeAt) {

    private static final Pattern ID = Pattern.compile("<ruimbaan-(\\d{1,18})-(\\d{1,18})@[^<>@\\s]{1,255}>");

    static LetterMark of(Letter letter) {
        return new LetterMark(letter.id(), letter.madeAt().toEpochMilli());
    }

    /** The first one in this text. */
    static Optional<LetterMark> in(String text) {
        Matcher found = ID.matcher(text);
        return found.find()
                ? Optional.of(new LetterMark(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    String text() {
        return "ruimbaan-" + letter + "-" + madeAt;
    }
}
