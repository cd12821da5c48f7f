package nl.ruimbaan.kiosk.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A slide as the browser draws it: {@code frontend/kiosk/slide.js}.
 *
 * @param kind what it is drawn as
 * @param heading what kind of thing it is, in the language of the screen
 * @param text null where there is none
 * @param lang of title and text, which people wrote; null where they are ours
 * @param note what is said below, smaller
 * @param drawing a chart as SVG whose texts are escaped
 * @param seconds how long it stays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlideView(
        String kind,
        String heading,
        @Nullable String title,
        @Nullable String text,
        @Nullable String lang,
        @Nullable String note,
        @Nullable String drawing,
        int seconds) {

    private static final int SHORTEST = 20;

    /** To look up, find the screen and see what kind of thing it is. */
    private static final int TO_BEGIN = 8;

    private static final double WORDS_A_SECOND = 2;

    SlideView(
            String kind,
            String heading,
            @Nullable String title,
            @Nullable String text,
            @Nullable String lang,
            @Nullable String note,
            @Nullable String drawing) {
        this(kind, heading, title, text, lang, note, drawing, seconds(title, text, note));
    }

    /** Long enough to read it in passing: twenty seconds, and more for a longer text. */
    static int seconds(@Nullable String... texts) {
        int words = 0;
        for (String text : texts) {
            words += text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
        return Math.max(SHORTEST, TO_BEGIN + (int) Math.ceil(words / WORDS_A_SECOND));
    }
}
