package nl.ruimbaan.obstacle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionName;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter may write. Only one sentence is needed.
 *
 * @param sentence what gets in the way
 * @param title proposed from the sentence when blank
 * @param more what else there is to say, in Markdown
 * @param customer what it means for the customer
 * @param kind what kind of system condition it is, when known
 * @param entry the entry of the register that it hangs under, which then decides the kind; texts from before the register have none
 * @param reporterHidden whether colleagues do not see who reports it
 */
public record ObstacleDraft(
        String sentence,
        String title,
        String more,
        String customer,
        @Nullable ConditionKind kind,
        @Nullable ConditionId entry,
        @Nullable TeamId team,
        boolean reporterHidden,
        Language language) {

    /** An empty one. */
    public static ObstacleDraft empty(@Nullable TeamId team, Language language) {
        return new ObstacleDraft("", "", "", "", null, null, team, false, language);
    }

    /** Just the sentence. */
    public static ObstacleDraft of(String sentence, Language language) {
        return new ObstacleDraft(sentence, "", "", "", null, null, null, false, language);
    }

    /** What was written, by field. */
    public Map<String, String> texts() {
        return Map.of(
                "sentence", sentence,
                "title", title,
                "more", more,
                "customer", customer);
    }

    /** The title as written, or else proposed. */
    public String titleOrProposal() {
        return title.isBlank() ? TitleProposal.from(sentence) : title.strip();
    }

    /** All that was written, one under the other: what there is to tell when it turns out to be one more time of another. */
    public String inOnePiece() {
        return Stream.of(title, sentence, customer, more)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The same, its reporter hidden from colleagues or not. */
    public ObstacleDraft hidingReporter(boolean hidden) {
        return new ObstacleDraft(sentence, title, more, customer, kind, entry, team, hidden, language);
    }

    /** The same beside another team. */
    ObstacleDraft in(@Nullable TeamId other) {
        return new ObstacleDraft(sentence, title, more, customer, kind, entry, other, reporterHidden, language);
    }

    /** The same under an entry of the register, which decides the kind. */
    public ObstacleDraft under(ConditionName its) {
        return new ObstacleDraft(sentence, title, more, customer, its.kind(), its.id(), team, reporterHidden, language);
    }

    /** Why it cannot be reported like this; empty when it can. */
    public List<Refusal> refusals() {
        List<Refusal> missing =
                sentence.isBlank() ? List.of(Refusal.of("sentence", "obstacle.refused.noSentence")) : List.of();
        Checks found = new Checks()
                .atMost("sentence", sentence, Limits.WORDS)
                .atMost("title", title, Limits.TITLE)
                .atMost("more", more, Limits.LONG_TEXT)
                .atMost("customer", customer, Limits.WORDS);
        return missing.isEmpty() ? found.refusals() : missing;
    }
}
