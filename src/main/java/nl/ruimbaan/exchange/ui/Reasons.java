package nl.ruimbaan.exchange.ui;

import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.exchange.StoryField;

/** Why a row was not taken, in a sentence that names the field. */
final class Reasons {

    private Reasons() {}

    /** Finds the sentence of a key. */
    interface Texts {
        String of(String key, Object... args);
    }

    static String text(Refusal refusal, Texts texts) {
        String sentence = texts.of(refusal.key(), refusal.args().toArray());
        StoryField field = StoryField.ofComponent(refusal.field());
        return field == null ? sentence : texts.of(field.key()) + ": " + sentence;
    }

    static String text(List<Refusal> refusals, Texts texts) {
        return refusals.stream().map(it -> text(it, texts)).collect(Collectors.joining(" "));
    }
}
