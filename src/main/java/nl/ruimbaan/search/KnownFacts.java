package nl.ruimbaan.search;

import java.util.Map;
import java.util.Set;

/** Port: what a feature knows of its items without it standing in a text, and what people call that. */
public interface KnownFacts {

    /** Facts that are a word of the product, such as a state: each is the translation key of its name. */
    default Set<String> words() {
        return Set.of();
    }

    /** Facts that somebody gave a name, such as a demand type, with that name. */
    default Map<String, String> names() {
        return Map.of();
    }
}
