package nl.ruimbaan.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What a feature asks of the photos when it publishes one of its items. The item is 0 for a new one. */
@Component
public class PhotoPublishing {

    private static final Set<ItemKind> WITH_PHOTOS = EnumSet.of(ItemKind.STORY);

    private final PhotoRows photos;
    private final CurrentUser user;

    PhotoPublishing(PhotoRows photos, CurrentUser user) {
        this.photos = photos;
        this.user = user;
    }

    /** The refusals so far, and one for each photo without a text that can stand. */
    public List<Refusal> after(List<Refusal> refusals, ItemKind kind, long item) {
        List<Refusal> all = new ArrayList<>(refusals);
        texts(kind, item).forEach((field, alt) -> {
            if (alt.isBlank()) {
                all.add(Refusal.of(field, "photo.refused.noAlt"));
            } else if (alt.strip().length() > PhotoService.LONGEST) {
                all.add(Refusal.of(
                        field,
                        "refused.tooLong",
                        PhotoService.LONGEST,
                        alt.strip().length()));
            }
        });
        return all;
    }

    /** The texts of the photos as they would be published, by field, with the item's own. */
    public Map<String, String> with(Map<String, String> texts, ItemKind kind, long item) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(texts(kind, item));
        return all;
    }

    /** The item is stored: what the current user did with its photos is seen by all. */
    public void published(ItemKind kind, long from, long item) {
        if (WITH_PHOTOS.contains(kind)) {
            photos.publish(user.id(), kind, from, item);
        }
    }

    private Map<String, String> texts(ItemKind kind, long item) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (WITH_PHOTOS.contains(kind)) {
            photos.underHand(user.id(), kind, item).forEach(it -> texts.put(PhotoService.field(it.id()), it.alt()));
        }
        return texts;
    }
}
