package nl.ruimbaan.base;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody filled in. */
public final class Texts {

    /** Whole sentences that fill less of the room than this part say too little. */
    private static final int LEAST_PART = 3;

    private Texts() {}

    /** Its components that are texts, by name, in their order. */
    public static Map<String, String> of(Record filledIn) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (RecordComponent component : filledIn.getClass().getRecordComponents()) {
            if (component.getType() == String.class) {
                texts.put(component.getName(), text(filledIn, component));
            }
        }
        return texts;
    }

    /** On one line, without blanks of whatever kind around it and with single ones within. */
    public static String line(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** On one line, in so much room: all of it, or the sentences that fit, or what fits of the first one; what is left out is an ellipsis. */
    public static String shortened(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        String whole = FirstSentence.upTo(line, most - " …".length());
        return whole.length() < most / LEAST_PART ? betweenWords(line, most) : whole + " …";
    }

    /** What there is room for of a line, cut between words. */
    static String betweenWords(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most - 1);
        int end = cut > most / 2 ? cut : most - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).replaceAll("[,;:.…\\s]+$", "") + "…";
    }

    /** As a text that may be left open is kept: without blanks at its ends, and as nothing when nothing is left. */
    public static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** As it is shown. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Those that there are, below each other. */
    public static String paragraphs(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String text(Record filledIn, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(filledIn));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot be read: " + filledIn.getClass(), e);
        }
    }
}
