package nl.ruimbaan.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** One demand that a customer made, as it was tallied. It knows a team and no employee. */
@Entity
@EntityListeners(StoredDemands.class)
@SuppressWarnings("UnusedVariable") // statements read its columns
class LoggedDemand extends BaseEntity {

    private String tallyKey;
    private @Nullable Long teamId;
    private @Nullable Long demandTypeId;

    @Enumerated(EnumType.STRING)
    private Demand judgement;

    @Enumerated(EnumType.STRING)
    private RightFirstTime rightFirstTime;

    private String words;
    private boolean hasWords;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant loggedAt;
    private LocalDate askedOn;
    private LocalDate firstAskedOn;
    private @Nullable LocalDate helpedOn;
    private boolean awaitsHelp;

    @SuppressWarnings("NullAway.Init")
    protected LoggedDemand() {}

    LoggedDemand(long id, DemandDraft draft, @Nullable DemandTypeId type, String words) {
        super(id);
        tallyKey = draft.key();
        teamId = draft.team() == null ? null : draft.team().value();
        demandTypeId = value(type);
        judgement = draft.judgement();
        rightFirstTime = draft.right();
        this.words = words;
        hasWords = !words.isEmpty();
        language = draft.language();
        loggedAt = draft.at();
        askedOn = draft.askedOn();
        firstAskedOn = draft.firstAskedOn() == null ? askedOn : draft.firstAskedOn();
        helpedOn = rightFirstTime == RightFirstTime.YES ? askedOn : draft.helpedOn();
        awaitsHelp = helpedOn == null;
    }

    /** It is of another type, or of none. */
    void retype(@Nullable DemandTypeId type) {
        demandTypeId = value(type);
    }

    /** Looked at again, it is of another judgement. */
    void judge(Demand anew) {
        judgement = anew;
    }

    /**
     * It has become known whether the customer was helped at once, or when.
     *
     * @param helped the day on which the customer was really helped; what is helped at once, is on the day of the question
     * @throws IllegalArgumentException when the customer would be helped before the question
     */
    void answer(RightFirstTime right, @Nullable LocalDate helped) {
        if (helped != null && helped.isBefore(askedOn)) {
            throw new IllegalArgumentException("helped on %s, asked on %s".formatted(helped, askedOn));
        }
        rightFirstTime = right;
        helpedOn = right == RightFirstTime.YES ? askedOn : helped;
        awaitsHelp = helpedOn == null;
    }

    String tallyKey() {
        return tallyKey;
    }

    LoggedDemandId demandId() {
        return new LoggedDemandId(id());
    }

    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    @Nullable
    DemandTypeId type() {
        return demandTypeId == null ? null : new DemandTypeId(demandTypeId);
    }

    Demand judgement() {
        return judgement;
    }

    RightFirstTime right() {
        return rightFirstTime;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    @Nullable
    LocalDate helpedOn() {
        return helpedOn;
    }

    Instant loggedAt() {
        return loggedAt;
    }

    private static @Nullable Long value(@Nullable DemandTypeId type) {
        return type == null ? null : type.value();
    }
}
