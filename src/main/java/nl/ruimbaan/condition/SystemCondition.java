package nl.ruimbaan.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A system condition with a life of its own: what it was once for, and whether it still makes the system behave so. */
@Entity
@Table(name = "register_entry")
@SuppressWarnings("UnusedVariable") // statements read its columns
class SystemCondition extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private ConditionKind kind;

    private String name;
    private String nameKey;
    private @Nullable String purpose;
    private @Nullable String since;
    private @Nullable String whoCanChange;
    private @Nullable String thinking;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ConditionState state = ConditionState.STILL_THERE;

    private @Nullable LocalDate changedOn;
    private Instant writtenAt;
    private long writtenBy;

    /** The version in which the text was last written: only a later writing is a conflict for who edits. */
    private int textVersion;

    @SuppressWarnings("NullAway.Init")
    protected SystemCondition() {}

    @SuppressWarnings("NullAway.Init") // put() fills the text
    SystemCondition(ConditionId id, ConditionDraft draft, PersonId by, Instant now) {
        super(id.number());
        put(draft, by, now);
    }

    /** A coach writes it anew. */
    void write(ConditionDraft draft, PersonId by, Instant now) {
        put(draft, by, now);
        textVersion = version() + 1;
    }

    /**
     * Why it cannot be called changed now; empty when it can. As long as somebody meets what comes of it, it is not.
     *
     * @param inTheWay how many of its obstacles are not known to be gone
     */
    Optional<Refusal> refusesChange(Count inTheWay) {
        if (state == ConditionState.CHANGED) {
            return Optional.of(Refusal.because("register.refused.changedAlready"));
        }
        return inTheWay.value() > 0
                ? Optional.of(Refusal.because("register.refused.inTheWay", inTheWay.value()))
                : Optional.empty();
    }

    /** It no longer makes the system behave so, since that day; {@link #refusesChange} has been asked. */
    void change(LocalDate on) {
        if (state == ConditionState.CHANGED) {
            throw new IllegalStateException("Entry %d is changed already".formatted(id()));
        }
        state = ConditionState.CHANGED;
        changedOn = on;
    }

    /** Why it cannot stand there again; empty when it can. */
    Optional<Refusal> refusesToStandAgain() {
        return state == ConditionState.STILL_THERE
                ? Optional.of(Refusal.because("register.refused.thereAlready"))
                : Optional.empty();
    }

    /** It makes the system behave so after all; {@link #refusesToStandAgain} has been asked. */
    void standAgain() {
        if (state == ConditionState.STILL_THERE) {
            throw new IllegalStateException("Entry %d never went".formatted(id()));
        }
        state = ConditionState.STILL_THERE;
        changedOn = null;
    }

    /** Whether the text was written since that version. */
    boolean wasWrittenAfter(int version) {
        return version < textVersion;
    }

    ConditionId entryId() {
        return new ConditionId(id());
    }

    ConditionKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    ConditionName toName() {
        return new ConditionName(entryId(), name, kind);
    }

    ConditionDraft toDraft() {
        return new ConditionDraft(
                kind,
                name,
                Texts.orEmpty(purpose),
                Texts.orEmpty(since),
                Texts.orEmpty(whoCanChange),
                Texts.orEmpty(thinking),
                language);
    }

    private void put(ConditionDraft draft, PersonId by, Instant now) {
        kind = Objects.requireNonNull(draft.kind());
        name = ConditionDraft.tidy(draft.name());
        nameKey = ConditionDraft.key(draft.name());
        purpose = Texts.orNull(draft.purpose());
        since = Texts.orNull(draft.since());
        whoCanChange = Texts.orNull(draft.who());
        thinking = Texts.orNull(draft.thinking());
        language = draft.language();
        writtenAt = now;
        writtenBy = by.value();
    }
}
