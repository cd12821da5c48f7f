package nl.ruimbaan.obstacle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What people wrote about an obstacle, who did, and when. */
@Embeddable
@SuppressWarnings("UnusedVariable") // statements read its columns
class ObstacleText {

    private String title;
    /** What it is called in an order by title. */
    private String titleKey;

    private String sentence;
    private @Nullable String more;
    private @Nullable String customer;

    @Enumerated(EnumType.STRING)
    private @Nullable ConditionKind kind;

    private @Nullable Long entryId;
    private @Nullable Long teamId;
    private boolean reporterHidden;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant changedAt;
    private long changedBy;

    /** The version in which it was last written: only a later writing is a conflict for who edits. */
    private int textVersion;

    @SuppressWarnings("NullAway.Init")
    protected ObstacleText() {}

    ObstacleText(ObstacleDraft draft, PersonId by, Instant now, int version) {
        title = draft.titleOrProposal();
        titleKey = Folded.key(title, Limits.TITLE);
        sentence = draft.sentence().strip();
        more = Texts.orNull(draft.more());
        customer = Texts.orNull(draft.customer());
        kind = draft.kind();
        entryId = draft.entry() == null ? null : draft.entry().number();
        teamId = draft.team() == null ? null : draft.team().value();
        reporterHidden = draft.reporterHidden();
        language = draft.language();
        changedAt = now;
        changedBy = by.value();
        textVersion = version;
    }

    String title() {
        return title;
    }

    @Nullable
    ConditionKind kind() {
        return kind;
    }

    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    boolean reporterHidden() {
        return reporterHidden;
    }

    Instant changedAt() {
        return changedAt;
    }

    PersonId changedBy() {
        return new PersonId(changedBy);
    }

    /** Whether it was written since that version. */
    boolean wasWrittenAfter(int version) {
        return version < textVersion;
    }

    ObstacleDraft toDraft() {
        return new ObstacleDraft(
                sentence,
                title,
                more == null ? "" : more,
                customer == null ? "" : customer,
                kind,
                entryId == null ? null : new ConditionId(entryId),
                team(),
                reporterHidden,
                language);
    }
}
