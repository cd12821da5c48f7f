package nl.ruimbaan.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** By what a screen in the corridor is let in. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class KioskCode extends BaseEntity {

    private String place;
    private String codeHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Appearance appearance;

    private Instant madeAt;
    private long madeBy;
    private @Nullable LocalDate seenOn;
    private @Nullable Instant withdrawnAt;
    private @Nullable Long withdrawnBy;

    @SuppressWarnings("NullAway.Init")
    protected KioskCode() {}

    KioskCode(long id, KioskCodeDraft draft, String codeHash, PersonId madeBy, Instant madeAt) {
        super(id);
        place = draft.tidy();
        language = Objects.requireNonNull(draft.language());
        appearance = Objects.requireNonNull(draft.appearance());
        this.codeHash = codeHash;
        this.madeBy = madeBy.value();
        this.madeAt = madeAt;
    }

    /** A screen came with it. */
    void seen(LocalDate today) {
        seenOn = today;
    }

    /** It lets nobody in any more; who withdrew it first is who did. */
    void withdraw(PersonId who, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = who.value();
        }
    }

    KioskPass toPass() {
        return new KioskPass(language, appearance, seenOn);
    }

    String codeHash() {
        return codeHash;
    }
}
