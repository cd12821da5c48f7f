package nl.ruimbaan.improvement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Texts;
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
    /** In an order by title there are no capitals and no accents. */
    @SuppressWarnings("UnusedVariable") // statements read it
    private String titleKey;

    @SuppressWarnings("NullAway.Init")
    protected ImprovementText() {}

    ImprovementText(ImprovementDraft draft) {
        language = draft.language();
        teamId = draft.team() == null ? null : draft.team().value();
        title = draft.titleOrProposal();
        problem = draft.problem().strip();
        purpose = Texts.orNull(draft.purpose());
        see = Texts.orNull(draft.see());
        pattern = Texts.orNull(draft.pattern());
        structure = Texts.orNull(draft.structure());
        thinking = Texts.orNull(draft.thinking());
        hypothesis = Texts.orNull(draft.hypothesis());
        howWeKnow = Texts.orNull(draft.howWeKnow());
        titleKey = Folded.key(title, Limits.TITLE);
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
                Texts.orEmpty(purpose),
                Texts.orEmpty(see),
                Texts.orEmpty(pattern),
                Texts.orEmpty(structure),
                Texts.orEmpty(thinking),
                Texts.orEmpty(hypothesis),
                Texts.orEmpty(howWeKnow),
                team(),
                language);
    }
}
