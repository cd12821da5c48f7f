package nl.ruimbaan.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.Followers;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoPublishing;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.PersonId;

/** A text on its way. Whoever stores it says so by {@link #first} or {@link #anew}. */
public final class TextToPublish {

    private final ItemKind kind;
    private final long writtenAs;
    private final Map<String, String> texts;
    private final List<Refusal> refusals;
    private final PublishingGuard guard;
    private final PhotoPublishing photos;
    private final DraftService drafts;
    private final Followers followers;

    TextToPublish(
            ItemKind kind,
            long writtenAs,
            Map<String, String> texts,
            List<Refusal> refusals,
            PublishingGuard guard,
            PhotoPublishing photos,
            DraftService drafts,
            Followers followers) {
        this.kind = kind;
        this.writtenAs = writtenAs;
        this.texts = texts;
        this.refusals = refusals;
        this.guard = guard;
        this.photos = photos;
        this.drafts = drafts;
        this.followers = followers;
    }

    /** Why it cannot be published as it is; empty when it can. */
    public List<Refusal> refusals() {
        return refusals;
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /**
     * It is the first text of this item: draft, photos and answers to the guard go with it.
     *
     * @param people who hear of what is said about it from now on
     */
    public void first(ItemRef item, Collection<PersonId> people) {
        done(item);
        guard.published(writtenAs, item, texts);
        people.forEach(it -> followers.add(item, it));
    }

    /** It is a later text of this item: what it holds no longer is gone from the earlier ones too. */
    public void anew(ItemRef item) {
        done(item);
        guard.publishedAnew(item, texts);
    }

    private void done(ItemRef item) {
        drafts.discard(kind, writtenAs);
        photos.published(Beside.of(kind, writtenAs), item.number());
    }
}
