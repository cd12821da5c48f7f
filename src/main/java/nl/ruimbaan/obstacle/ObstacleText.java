package nl.ruimbaan.obstacle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** What people wrote about an obstacle. */
@Embeddable
class ObstacleText {

    private String title;
    private String sentence;
    private @Nullable String more;
    private @Nullable String customer;

    @Enumerated(EnumType.STRING)
    private @Nullable SystemCondition kind;

    private @Nullable Long entryId;
    private @Nullable Long teamId;
    private boolean reporterHidden;

    @Enumerated(EnumType.STRING)
    private Language language;

    @SuppressWarnings("NullAway.Init")
    protected ObstacleText() {}

    ObstacleText(ObstacleDraft draft) {
        title = draft.titleOrProposal();
        sentence = draft.sentence().strip();
        more = blankToNull(draft.more());
        customer = blankToNull(draft.customer());
        kind = draft.kind();
        entryId = draft.entry() == null ? null : draft.entry().number();
        teamId = draft.team() == null ? null : draft.team().value();
        reporterHidden = draft.reporterHidden();
        language = draft.language();
    }

    String title() {
        return title;
    }

    @Nullable
    SystemCondition kind() {
        return kind;
    }

    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    boolean reporterHidden() {
        return reporterHidden;
    }

    ObstacleDraft toDraft() {
        return new ObstacleDraft(
                sentence,
                title,
                more == null ? "" : more,
                customer == null ? "" : customer,
                kind,
                entryId == null ? null : new RegisterEntryId(entryId),
                team(),
                reporterHidden,
                language);
    }

    static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
