package nl.ruimbaan.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a coach writes about a system condition. Only what it is called and its kind are needed; the rest one finds out later.
 *
 * @param purpose what it was once for
 * @param since since when it is so, in plain words
 * @param who who can change it: a function or an organisation
 * @param thinking the thinking behind it
 */
public record ConditionDraft(
        @Nullable ConditionKind kind,
        String name,
        String purpose,
        String since,
        String who,
        String thinking,
        Language language) {

    public static final int LONGEST_NAME = Limits.NAME;
    public static final int LONGEST_PURPOSE = Limits.WORDS;
    public static final int LONGEST_SINCE = 120;
    public static final int LONGEST_WHO = Limits.SHORT_TEXT;
    public static final int LONGEST_THINKING = Limits.WORDS;

    private static final int LONGEST_KEY = 240;

    /** An empty one. */
    public static ConditionDraft empty(Language language) {
        return new ConditionDraft(null, "", "", "", "", "", language);
    }

    /** Just the kind and the name. */
    public static ConditionDraft of(ConditionKind kind, String name, Language language) {
        return new ConditionDraft(kind, name, "", "", "", "", language);
    }

    /** What was written, by field. */
    public Map<String, String> texts() {
        return Texts.of(this);
    }

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals() {
        List<Refusal> found = new ArrayList<>();
        if (kind == null) {
            found.add(Refusal.of("kind", "register.refused.noKind"));
        }
        if (name.isBlank()) {
            found.add(Refusal.of("name", "register.refused.noName"));
        }
        found.addAll(new Checks()
                .atMost("name", name, LONGEST_NAME)
                .atMost("purpose", purpose, LONGEST_PURPOSE)
                .atMost("since", since, LONGEST_SINCE)
                .atMost("who", who, LONGEST_WHO)
                .atMost("thinking", thinking, LONGEST_THINKING)
                .refusals());
        return List.copyOf(found);
    }

    static String tidy(String name) {
        return Texts.line(name);
    }

    /** What makes a name one and the same, however it is written. */
    static String key(String name) {
        return Folded.text(name, LONGEST_KEY);
    }
}
