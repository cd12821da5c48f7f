package nl.ruimbaan.thread;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** One item led to another. All links that hang together carry the same thread number. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class ThreadLink extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private ItemKind fromKind;

    private long fromId;

    @Enumerated(EnumType.STRING)
    private ItemKind toKind;

    private long toId;
    private long thread;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ThreadLink() {}

    ThreadLink(long id, ItemRef from, ItemRef to, long thread, Instant at) {
        super(id);
        this.fromKind = from.kind();
        this.fromId = from.number();
        this.toKind = to.kind();
        this.toId = to.number();
        this.thread = thread;
        this.at = at;
    }

    long thread() {
        return thread;
    }

    ItemRef from() {
        return new ItemRef(fromKind, fromId);
    }

    ItemRef to() {
        return new ItemRef(toKind, toId);
    }
}
