package nl.ruimbaan.spread;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** An improvement that works, offered to a team. */
@Entity
@Table(name = "spread_offer")
@SuppressWarnings("UnusedVariable") // statements read its columns
class Offer extends BaseEntity {

    private long improvementId;
    private long teamId;
    private String why;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.OPEN;

    private long offeredBy;
    private Instant offeredAt;
    private @Nullable Long answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String reason;
    private @Nullable Long copyId;

    /** Of one improvement to one team one offer is open at a time. */
    private @Nullable String openKey;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(OfferId id, ImprovementId improvement, OfferDraft draft, TeamId team, PersonId by, Instant now) {
        super(id.value());
        improvementId = improvement.number();
        teamId = team.value();
        why = draft.why().strip();
        offeredBy = by.value();
        offeredAt = now;
        openKey = improvementId + "|" + teamId;
    }

    /** Is answered or withdrawn; {@link OfferVerb#refusal} has been asked. */
    void end(OfferVerb verb, String words, @Nullable ImprovementId copy, PersonId by, Instant now) {
        if (state != OfferState.OPEN) {
            throw new IllegalStateException("answered already: " + state);
        }
        state = verb.to();
        reason = Texts.orNull(words);
        copyId = copy == null ? null : copy.number();
        answeredBy = by.value();
        answeredAt = now;
        openKey = null;
    }

    OfferId offerId() {
        return new OfferId(id());
    }

    ImprovementId improvement() {
        return new ImprovementId(improvementId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    PersonId by() {
        return new PersonId(offeredBy);
    }

    OfferState state() {
        return state;
    }
}
