package nl.ruimbaan.measure;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a coach writes about a measure. All but the team and the demand type is needed before the first value: without purpose
 * and definition a figure means what everyone reads into it.
 *
 * @param purpose why, from the customer's point of view
 * @param definition how a point is made: what is counted, from where, and what is not
 * @param unit in what a value is: days, percent, calls
 * @param team of which team it is; null for the whole organisation
 * @param demandType of which demand type it is; null for all
 */
public record MeasureDraft(
        String name,
        String purpose,
        String definition,
        String unit,
        @Nullable MeasureKind kind,
        @Nullable Rhythm rhythm,
        @Nullable TeamId team,
        @Nullable DemandTypeId demandType,
        Language language) {

    public static final int LONGEST_NAME = Limits.NAME;
    public static final int LONGEST_PURPOSE = Limits.SHORT_TEXT;
    public static final int LONGEST_DEFINITION = Limits.WORDS;
    public static final int LONGEST_UNIT = 40;

    private static final int LONGEST_KEY = 240;

    /** An empty one. */
    public static MeasureDraft empty(Language language) {
        return new MeasureDraft("", "", "", "", null, null, null, null, language);
    }

    /** What was written, by field. */
    public Map<String, String> texts() {
        return Texts.of(this);
    }

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals() {
        var checks = new Checks();
        needed(checks, "name", name);
        needed(checks, "purpose", purpose);
        needed(checks, "definition", definition);
        needed(checks, "unit", unit);
        return checks.chosen("kind", kind, "measure.refused.noKind")
                .chosen("rhythm", rhythm, "measure.refused.noRhythm")
                .atMost("name", name, LONGEST_NAME)
                .atMost("purpose", purpose, LONGEST_PURPOSE)
                .atMost("definition", definition, LONGEST_DEFINITION)
                .atMost("unit", unit, LONGEST_UNIT)
                .refusals();
    }

    private static void needed(Checks checks, String field, String text) {
        if (text.isBlank()) {
            checks.refused(field, "measure.refused.no." + field);
        }
    }

    static String tidy(String line) {
        return Texts.line(line);
    }

    /** What makes a name one and the same, however it is written. */
    static String key(String name) {
        return Folded.text(name, LONGEST_KEY);
    }
}
