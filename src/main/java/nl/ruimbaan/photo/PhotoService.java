package nl.ruimbaan.photo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos and documents beside an item, and beside what is said about it. Only who may write it changes them, and nobody sees a change before the item is saved. A new item has
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
    private final PhotoReader reader;

    PhotoService(
            PhotoRows photos,
            PhotoReader reader,
            Darkroom darkroom,
            CurrentUser user,
            Clock clock,
            PhotoRights rights) {
        this.photos = photos;
        this.reader = reader;
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
        return rights.mayRead(item) ? reader.published(item) : List.of();
    }

    /** What stands beside the comments on an item, by comment; none when the current user may not read it. */
    public Map<Long, List<PhotoLine>> said(ItemRef item) {
        return rights.mayRead(item) ? reader.said(item, user.id(), user.has(Role.COACH)) : Map.of();
    }

    /** The photos as the current user is changing them. */
    public List<PhotoLine> underHand(Beside beside) {
        return rights.mayChange(beside) ? reader.underHand(user.id(), beside) : List.of();
    }

    /** The file, a JPEG; empty when there is none or the current user may not see it. */
    public Optional<byte[]> file(long id, PhotoSize size) {
        return reader.place(id).filter(rights::maySee).flatMap(it -> reader.file(id, size));
    }

    /** The document, a PDF; empty when there is none or the current user may not see it. */
    public Optional<PhotoDocument> document(long id) {
        return reader.place(id).filter(rights::maySee).flatMap(it -> reader.document(id));
    }

    /**
     * Adds a photo, of whatever file it is, or a document. Decoding takes its time: no transaction waits for it.
     *
     * @param name of the file: a document is called so until one says what it is
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Act add(Beside beside, String name, byte[] file) {
        if (!rights.mayChange(beside)) {
            return Act.refused(Refusal.of(FIELD, "photo.refused.notYours"));
        }
        PersonId me = user.id();
        if (reader.underHand(me, beside).size() >= MOST) {
            return Act.refused(Refusal.of(FIELD, "photo.refused.enough", MOST));
        }
        if (file.length > LARGEST) {
            return Act.refused(Refusal.of(FIELD, "photo.refused.tooLarge", LARGEST / 1_000_000));
        }
        Instant now = clock.now();
        return switch (darkroom.develop(file, beside.takesDocuments())) {
            case Encoding.Refused(var refusal) -> Act.refused(refusal);
            case Encoding.Done(var photo) -> darkroom.keep(me, beside, rows -> rows.add(me, beside, photo, now));
            case Encoding.Document(var document) ->
                darkroom.keep(me, beside, rows -> rows.add(me, beside, named(name), document, now));
        };
    }

    /** What a file is called, without its ending and what cannot be seen. */
    private static String named(String file) {
        String name =
                file.replaceFirst("(?i)[.]pdf$", "").replaceAll("\\p{C}", "").strip();
        return name.substring(0, Math.min(name.length(), LONGEST));
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
        Optional<PhotoReader.Place> place = changeable(id);
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
    public void discard(Beside beside) {
        photos.discard(user.id(), beside);
    }

    private Optional<PhotoReader.Place> changeable(long id) {
        return reader.place(id).filter(rights::mayChange);
    }
}
