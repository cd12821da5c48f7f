package nl.ruimbaan.publishing;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.Followers;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoPublishing;
import nl.ruimbaan.privacy.PublishingGuard;
import org.springframework.stereotype.Component;

/** Brings texts to colleagues: past the privacy guard, with their photos, and out of the drafts. */
@Component
public class Publishing {

    private final PublishingGuard guard;
    private final PhotoPublishing photos;
    private final DraftService drafts;
    private final Followers followers;

    Publishing(PublishingGuard guard, PhotoPublishing photos, DraftService drafts, Followers followers) {
        this.guard = guard;
        this.photos = photos;
        this.drafts = drafts;
        this.followers = followers;
    }

    /**
     * A text that somebody wants to publish, with what its photos show.
     *
     * @param writtenAs the number of the item, or of the draft of a new one; 0 when there is neither
     * @param texts what was written, by field
     * @param refusals what its own rules say against it
     */
    public TextToPublish text(ItemKind kind, long writtenAs, Map<String, String> texts, List<Refusal> refusals) {
        var beside = Beside.of(kind, writtenAs);
        Map<String, String> all = photos.with(texts, beside);
        List<Refusal> found = guard.after(photos.after(refusals, beside), kind, writtenAs, all);
        return new TextToPublish(kind, writtenAs, all, found, guard, photos, drafts, followers);
    }

    /**
     * What is said against words about an item that are no part of its text, as the answer to a question.
     *
     * @param refusals what their own rules say
     */
    public List<Refusal> refusals(ItemKind kind, long item, Map<String, String> words, List<Refusal> refusals) {
        return guard.after(refusals, kind, item, words);
    }
}
