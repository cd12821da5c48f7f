package nl.ruimbaan.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A kind of customer demand, with its purpose from the customer's point of view. */
@Entity
@EntityListeners(StoredDemands.class)
@SuppressWarnings("UnusedVariable") // statements read its columns
class DemandType extends BaseEntity {

    private static final int LONGEST_KEY = 360;

    private String name;
    /** What makes a name one and the same, however it is written. */
    private String nameKey;

    private String purpose;
    private @Nullable Long mergedIntoId;
    private @Nullable Instant mergedAt;
    private @Nullable Long mergedBy;

    @SuppressWarnings("NullAway.Init")
    protected DemandType() {}

    @SuppressWarnings("NullAway.Init") // write() fills the text
    DemandType(long id, DemandTypeDraft draft) {
        super(id);
        write(draft);
    }

    static String key(String name) {
        return Folded.text(name, LONGEST_KEY);
    }

    /** A coach writes it anew. */
    void change(DemandTypeDraft draft) {
        write(draft);
    }

    /** It goes up in another one. */
    void mergeInto(DemandType other, PersonId who, Instant now) {
        if (isMerged() || other.isMerged() || equals(other)) {
            throw new IllegalStateException("Type %d cannot go up in %d".formatted(id(), other.id()));
        }
        mergedIntoId = other.id();
        mergedAt = now;
        mergedBy = who.value();
    }

    /** What it went up in went up in another one; when and by whom it was merged stays as it was. */
    void followInto(DemandType other) {
        mergedIntoId = other.id();
    }

    boolean isMerged() {
        return mergedIntoId != null;
    }

    @Nullable
    Long mergedInto() {
        return mergedIntoId;
    }

    DemandTypeId typeId() {
        return new DemandTypeId(id());
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    DemandTypeName toName(List<FormerType> formerly) {
        return new DemandTypeName(typeId(), name, purpose, formerly);
    }

    FormerType toFormer() {
        return new FormerType(typeId(), name);
    }

    DemandTypeLine toLine(List<FormerType> formerly, long stories, String where) {
        return new DemandTypeLine(
                typeId(),
                version(),
                name,
                purpose,
                formerly.stream().map(FormerType::name).toList(),
                stories,
                where);
    }

    private void write(DemandTypeDraft draft) {
        name = DemandTypeDraft.tidy(draft.name());
        nameKey = key(draft.name());
        purpose = draft.purpose().strip();
    }
}
