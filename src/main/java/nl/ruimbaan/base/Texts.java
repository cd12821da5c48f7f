package nl.ruimbaan.base;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

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

    private static String text(Record filledIn, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(filledIn));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot be read: " + filledIn.getClass(), e);
        }
    }
}
