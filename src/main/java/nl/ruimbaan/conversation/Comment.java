package nl.ruimbaan.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Something said about an item, or in reply to that. */
@Entity
@Table(name = "item_comment")
@SuppressWarnings("UnusedVariable") // statements read its columns
class Comment extends BaseEntity {

    /** How long its writer may still change it. */
    static final Duration EDITABLE = Duration.ofMinutes(15);

    @Enumerated(EnumType.STRING)
    private ItemKind itemKind;

    private long itemNumber;
    private @Nullable Long parentId;
    private long writerId;
    /** Said as the teller or the reporter, whom colleagues may not know. Set in one go for all that somebody said. */
    @Column(updatable = false)
    private boolean unnamed;

    private String text;
    private Instant saidAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant removedAt;
    private @Nullable Long removerId;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(long id, ItemRef item, @Nullable Long parent, PersonId writer, boolean unnamed, String text, Instant now) {
        super(id);
        itemKind = item.kind();
        itemNumber = item.number();
        parentId = parent;
        writerId = writer.value();
        this.unnamed = unnamed;
        this.text = text;
        saidAt = now;
    }

    CommentRef ref() {
        return new CommentRef(id());
    }

    ItemRef item() {
        return new ItemRef(itemKind, itemNumber);
    }

    PersonId writer() {
        return new PersonId(writerId);
    }

    /** Who said it, as others may know it. */
    @Nullable
    PersonId by() {
        return unnamed ? null : writer();
    }

    String text() {
        return text;
    }

    boolean isReply() {
        return parentId != null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean mayBeEditedBy(PersonId person, Instant now) {
        return person.value() == writerId && !isRemoved() && now.isBefore(saidAt.plus(EDITABLE));
    }

    void edit(String newText, Instant now) {
        text = newText;
        editedAt = now;
    }

    /** The text is gone; that something stood here is not. */
    void remove(PersonId by, Instant now) {
        text = "";
        removedAt = now;
        removerId = by.value();
    }
}
