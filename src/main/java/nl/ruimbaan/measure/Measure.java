package nl.ruimbaan.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A series of figures from the customer's point of view: why, how a figure is made, and in what unit. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class Measure extends BaseEntity {

    private String name;
    private String nameKey;
    private String purpose;
    private String definition;
    private String unit;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private @Nullable Long teamId;
    private @Nullable Long demandTypeId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant writtenAt;
    private long writtenBy;

    /** The version in which the text was last written: only a later writing is a conflict for who edits. */
    private int textVersion;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    @SuppressWarnings("NullAway.Init") // put() fills the text
    Measure(MeasureId id, MeasureDraft draft, PersonId by, Instant now) {
        super(id.number());
        put(draft, by, now);
    }

    /** Why it cannot become that while it has points; empty when it can. */
    List<Refusal> refusesToBecome(MeasureDraft draft, boolean hasPoints) {
        List<Refusal> found = new ArrayList<>();
        if (hasPoints && draft.kind() != null && !draft.kind().takesPointsOf(kind)) {
            found.add(Refusal.of("kind", "measure.refused.kindWithPoints"));
        }
        if (hasPoints && draft.rhythm() != null && draft.rhythm() != rhythm) {
            found.add(Refusal.of("rhythm", "measure.refused.rhythmWithPoints"));
        }
        return found;
    }

    /** A coach writes it anew; {@link #refusesToBecome} has been asked. */
    void write(MeasureDraft draft, PersonId by, Instant now) {
        put(draft, by, now);
        textVersion = version() + 1;
    }

    /** Whether the text was written since that version. */
    boolean wasWrittenAfter(int version) {
        return version < textVersion;
    }

    MeasureId measureId() {
        return new MeasureId(id());
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    MeasureKind kind() {
        return kind;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    @Nullable
    TeamId team() {
        return teamId == null ? null : new TeamId(teamId);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    MeasureDraft toDraft() {
        return new MeasureDraft(
                name,
                purpose,
                definition,
                unit,
                kind,
                rhythm,
                team(),
                demandTypeId == null ? null : new DemandTypeId(demandTypeId),
                language);
    }

    private void put(MeasureDraft draft, PersonId by, Instant now) {
        name = MeasureDraft.tidy(draft.name());
        nameKey = MeasureDraft.key(draft.name());
        purpose = draft.purpose().strip();
        definition = draft.definition().strip();
        unit = MeasureDraft.tidy(draft.unit());
        kind = Objects.requireNonNull(draft.kind());
        rhythm = Objects.requireNonNull(draft.rhythm());
        teamId = draft.team() == null ? null : draft.team().value();
        demandTypeId = draft.demandType() == null ? null : draft.demandType().value();
        language = draft.language();
        writtenAt = now;
        writtenBy = by.value();
    }
}
