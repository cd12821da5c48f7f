package nl.ruimbaan.improvement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** What is written about an improvement, as stored. */
@Embeddable
class ImprovementText {

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable Long teamId;
    private String title;
    private String problem;
    private @Nullable String purpose;
    private @Nullable String see;
    private @Nullable String pattern;
    private @Nullable String structure;
    private @Nullable String thinking;
    private @Nullable String hypothesis;
    private @Nullable String howWeKnow;

    @SuppressWarnings("NullAway.Init")
    protected ImprovementText() {}

    ImprovementText(ImprovementDraft draft) {
        language = draft.language();
        teamId = draft.team() == null ? null : draft.team().value();
        title = draft.titleOrProposal();
        problem = draft.problem().strip();
        purpose = blankToNull(draft.purpose());
        see = blankToNull(draft.see());
        pattern = blankToNull(draft.pattern());
        structure = blankToNull(draft.structure());
        thinking = blankToNull(draft.thinking());
        hypothesis = blankToNull(draft.hypothesis());
        howWeKnow = blankToNull(draft.howWeKnow());
    }

    String title() {
        return title;
    }

    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    ImprovementDraft toDraft() {
        return new ImprovementDraft(
                problem,
                title,
                nullToBlank(purpose),
                nullToBlank(see),
                nullToBlank(pattern),
                nullToBlank(structure),
                nullToBlank(thinking),
                nullToBlank(hypothesis),
                nullToBlank(howWeKnow),
                team(),
                language);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String nullToBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
