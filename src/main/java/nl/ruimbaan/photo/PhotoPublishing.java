package nl.ruimbaan.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What a feature asks of the photos when it publishes one of its items. The item is 0 for a new one. */
@Component
public class PhotoPublishing {

    private static final Set<ItemKind> WITH_PHOTOS =
            EnumSet.of(ItemKind.STORY, ItemKind.OBSTACLE, ItemKind.IMPROVEMENT, ItemKind.VISIT);

    private final PhotoRows photos;
    private final PhotoReader reader;
    private final CurrentUser user;

    PhotoPublishing(PhotoRows photos, PhotoReader reader, CurrentUser user) {
        this.photos = photos;
        this.reader = reader;
        this.user = user;
    }

    /** The refusals so far, and one for each photo or document without a text that can stand. */
    public List<Refusal> after(List<Refusal> refusals, Beside beside) {
        List<Refusal> all = new ArrayList<>(refusals);
        underHand(beside).forEach(it -> refusal(it).ifPresent(all::add));
        return all;
    }

    private static Optional<Refusal> refusal(PhotoLine line) {
        String field = PhotoService.field(line.id());
        int length = line.alt().strip().length();
        if (length == 0) {
            return Optional.of(Refusal.of(field, line.document() ? "photo.refused.noName" : "photo.refused.noAlt"));
        }
        return length > PhotoService.LONGEST
                ? Optional.of(Refusal.of(field, "refused.tooLong", PhotoService.LONGEST, length))
                : Optional.empty();
    }

    /** The texts of the photos as they would be published, by field, with the item's own. */
    public Map<String, String> with(Map<String, String> texts, Beside beside) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        underHand(beside).forEach(it -> all.put(PhotoService.field(it.id()), it.alt()));
        return all;
    }

    /** The item is stored: what the current user did with its photos is seen by all. */
    public void published(Beside from, long item) {
        if (WITH_PHOTOS.contains(from.kind())) {
            photos.publish(user.id(), from, item, 0);
        }
    }

    /** It is said: what the current user put beside it is seen by all who may read it. */
    public void said(Beside from, long comment) {
        photos.publish(user.id(), from, from.item(), comment);
    }

    /** A comment is gone, and what stood beside it. */
    public void removed(long comment) {
        photos.forgetSaid(comment);
    }

    private List<PhotoLine> underHand(Beside beside) {
        return WITH_PHOTOS.contains(beside.kind()) ? reader.underHand(user.id(), beside) : List.of();
    }
}
