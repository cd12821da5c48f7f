package nl.ruimbaan.exchange.ui;

import java.util.EnumMap;
import java.util.Map;
import nl.ruimbaan.privacy.FindingKind;

/** What takes the place of each kind of finding, in the coach's language. */
final class MaskWords {

    private MaskWords() {}

    static Map<FindingKind, String> in(Reasons.Texts texts) {
        Map<FindingKind, String> words = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            words.put(kind, texts.of("privacy.masked." + kind.name()));
        }
        return words;
    }
}
