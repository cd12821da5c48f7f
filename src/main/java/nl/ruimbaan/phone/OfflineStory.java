package nl.ruimbaan.phone;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A story as it was typed without a line.
 *
 * @param key made where it was typed: sent twice it is taken once
 * @param lang of the page on which it was typed
 */
public record OfflineStory(String key, String lang, String words, String title, String happened) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What is not there is empty; a key that no page of ours makes is refused. */
    public OfflineStory(
            @Nullable String key,
            @Nullable String lang,
            @Nullable String words,
            @Nullable String title,
            @Nullable String happened) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("no key of a story that was typed without a line");
        }
        this.key = key;
        this.lang = Objects.requireNonNullElse(lang, "");
        this.words = Objects.requireNonNullElse(words, "");
        this.title = Objects.requireNonNullElse(title, "");
        this.happened = Objects.requireNonNullElse(happened, "");
    }
}
