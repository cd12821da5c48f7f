package nl.ruimbaan.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What people may write about an improvement. Only the problem is needed; all else can come later and from others.
 *
 * @param problem the problem as the customer lives it
 * @param title proposed from the problem when blank
 * @param purpose what it is for, from the customer's point of view
 * @param see the tip of the iceberg: what we see
 * @param pattern what returns
 * @param structure what in the system makes it so
 * @param thinking what we believe, that made the system so
 * @param hypothesis if we… then… because…
 * @param howWeKnow how we will know that it helps
 */
public record ImprovementDraft(
        String problem,
        String title,
        String purpose,
        String see,
        String pattern,
        String structure,
        String thinking,
        String hypothesis,
        String howWeKnow,
        @Nullable TeamId team,
        Language language) {

    /** An empty one. */
    public static ImprovementDraft empty(@Nullable TeamId team, Language language) {
        return new ImprovementDraft("", "", "", "", "", "", "", "", "", team, language);
    }

    /** Just the problem. */
    public static ImprovementDraft of(String problem, @Nullable TeamId team, Language language) {
        return new ImprovementDraft(problem, "", "", "", "", "", "", "", "", team, language);
    }

    /** The same with what a plan asks for. */
    public ImprovementDraft planning(String newHypothesis, String newHowWeKnow) {
        return new ImprovementDraft(
                problem,
                title,
                purpose,
                see,
                pattern,
                structure,
                thinking,
                newHypothesis,
                newHowWeKnow,
                team,
                language);
    }

    /** The same, of another team. */
    public ImprovementDraft forTeam(TeamId another) {
        return new ImprovementDraft(
                problem, title, purpose, see, pattern, structure, thinking, hypothesis, howWeKnow, another, language);
    }

    /** The same with other words in one layer of the iceberg. */
    ImprovementDraft with(IcebergLayer layer, String text) {
        return new ImprovementDraft(
                problem,
                title,
                purpose,
                layer == IcebergLayer.SEE ? text : see,
                layer == IcebergLayer.PATTERN ? text : pattern,
                layer == IcebergLayer.STRUCTURE ? text : structure,
                layer == IcebergLayer.THINKING ? text : thinking,
                hypothesis,
                howWeKnow,
                team,
                language);
    }

    /** What was written, by field. */
    public Map<String, String> texts() {
        return Map.of(
                "problem", problem,
                "title", title,
                "purpose", purpose,
                "see", see,
                "pattern", pattern,
                "structure", structure,
                "thinking", thinking,
                "hypothesis", hypothesis,
                "howWeKnow", howWeKnow);
    }

    /** The title as written, or else proposed. */
    public String titleOrProposal() {
        return title.isBlank() ? TitleProposal.from(problem) : title.strip();
    }

    /** Why it cannot be published like this; empty when it can. */
    public List<Refusal> refusals() {
        List<Refusal> found = new ArrayList<>();
        if (problem.isBlank()) {
            found.add(Refusal.of("problem", "improvement.refused.noProblem"));
        }
        tooLong(found, "problem", problem, Limits.WORDS);
        tooLong(found, "title", title, Limits.TITLE);
        tooLong(found, "purpose", purpose, Limits.SHORT_TEXT);
        tooLong(found, "see", see, Limits.LONG_TEXT);
        tooLong(found, "pattern", pattern, Limits.LONG_TEXT);
        tooLong(found, "structure", structure, Limits.LONG_TEXT);
        tooLong(found, "thinking", thinking, Limits.LONG_TEXT);
        tooLong(found, "hypothesis", hypothesis, Limits.LONG_TEXT);
        tooLong(found, "howWeKnow", howWeKnow, Limits.LONG_TEXT);
        return List.copyOf(found);
    }

    private static void tooLong(List<Refusal> found, String field, String text, int limit) {
        if (text.length() > limit) {
            found.add(Refusal.of(field, "refused.tooLong", limit, text.length()));
        }
    }
}
