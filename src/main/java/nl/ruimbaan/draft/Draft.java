package nl.ruimbaan.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemKind;

/** One text under one person's hands. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class Draft extends BaseEntity {

    private long personId;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    /** Below zero for a new one: each has a number of its own. */
    private long itemId;
    /** Empty for the text of the item itself. */
    private String part;

    private int baseVersion;
    private String text;
    private Instant touched;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(long id, long personId, ItemKind kind, long itemId, String part) {
        super(id);
        this.personId = personId;
        this.kind = kind;
        this.itemId = itemId;
        this.part = part;
        this.text = "";
        this.touched = Instant.EPOCH;
    }

    void write(int onVersion, String newText, Instant now) {
        baseVersion = onVersion;
        text = newText;
        touched = now;
    }

    KeptDraft toKept() {
        return new KeptDraft(itemId, version(), baseVersion, text, touched);
    }
}
