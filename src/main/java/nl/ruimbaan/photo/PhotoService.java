package nl.ruimbaan.photo;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos beside an item. Only its teller changes them, and nobody sees a change before the item is saved. A new item has
 * the number of its draft, below zero.
 */
@ApplicationService
public class PhotoService {

    /** How many photos an item has. */
    public static final int MOST = 5;

    /** How large a file may be, in bytes. */
    public static final int LARGEST = 10_000_000;

    /** How long the text with a photo may be. */
    public static final int LONGEST = 200;

    static final String FIELD = "photos";

    /** What is kept of a text that is too long: enough to shorten it. */
    private static final int LONGEST_KEPT = 2_000;

    private final PhotoRows photos;
    private final Darkroom darkroom;
    private final CurrentUser user;
    private final Clock clock;
    private final PhotoRights rights;

    PhotoService(PhotoRows photos, Darkroom darkroom, CurrentUser user, Clock clock, PhotoRights rights) {
        this.photos = photos;
        this.darkroom = darkroom;
        this.user = user;
        this.clock = clock;
        this.rights = rights;
    }

    /** The name of the field for a photo's text. */
    public static String field(long id) {
        return "photo-" + id;
    }

    /** The photos of an item; none when the current user may not read it. */
    public List<PhotoLine> of(ItemRef item) {
        return rights.mayRead(item) ? photos.published(item) : List.of();
    }

    /** The photos as the current user is changing them. */
    public List<PhotoLine> underHand(ItemKind kind, long item) {
        return rights.mayChange(kind, item) ? photos.underHand(user.id(), kind, item) : List.of();
    }

    /** The file, a JPEG; empty when there is none or the current user may not see it. */
    public Optional<byte[]> file(long id, PhotoSize size) {
        return photos.place(id).filter(rights::maySee).flatMap(it -> photos.bytes(id, size));
    }

    /** Adds a photo, of whatever file it is. Decoding takes its time: no transaction waits for it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Act add(ItemKind kind, long item, byte[] file) {
        if (!rights.mayChange(kind, item)) {
            return Act.refused(Refusal.of(FIELD, "photo.refused.notYours"));
        }
        if (photos.underHand(user.id(), kind, item).size() >= MOST) {
            return Act.refused(Refusal.of(FIELD, "photo.refused.enough", MOST));
        }
        if (file.length > LARGEST) {
            return Act.refused(Refusal.of(FIELD, "photo.refused.tooLarge", LARGEST / 1_000_000));
        }
        return switch (darkroom.develop(file)) {
            case Encoding.Refused(var refusal) -> Act.refused(refusal);
            case Encoding.Done(var photo) -> darkroom.keep(user.id(), kind, item, photo);
        };
    }

    /** Says what is on it. A text that cannot stand is kept, and refused when the item is saved. */
    @Change
    public Act describe(long id, String alt) {
        if (changeable(id).isEmpty()) {
            return Act.gone();
        }
        photos.describe(id, alt.substring(0, Math.min(alt.length(), LONGEST_KEPT)), clock.now());
        return Act.done();
    }

    /** Takes it away; one that others see already goes when the item is saved. */
    @Change
    public Act remove(long id) {
        Optional<PhotoRows.Place> place = changeable(id);
        if (place.isEmpty()) {
            return Act.gone();
        }
        if (place.get().state() == PhotoState.ADDED) {
            photos.delete(id);
        } else {
            photos.markRemoved(id, clock.now());
        }
        return Act.done();
    }

    /** What the current user changed and did not save is thrown away. */
    @Change
    public void discard(ItemKind kind, long item) {
        photos.discard(user.id(), kind, item);
    }

    private Optional<PhotoRows.Place> changeable(long id) {
        return photos.place(id).filter(rights::mayChange);
    }
}
