package nl.ruimbaan.base;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody filled in. */
public final class Texts {

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

    /** As a text that may be left open is kept: without blanks at its ends, and as nothing when nothing is left. */
    public static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** As it is shown. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(Record filledIn, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(filledIn));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot be read: " + filledIn.getClass(), e);
        }
    }
}
