package nl.ruimbaan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoPublishing;
import nl.ruimbaan.privacy.PublishingGuard;
import org.springframework.stereotype.Component;

/** Why something cannot be said as it is, with what stands beside it. */
@Component
class CommentWording {

    private final PublishingGuard guard;
    private final PhotoPublishing photos;

    CommentWording(PublishingGuard guard, PhotoPublishing photos) {
        this.guard = guard;
        this.photos = photos;
    }

    /** Of words that are to be said for the first time. */
    List<Refusal> refusals(String text, Beside beside) {
        return guard.after(
                photos.after(own(text), beside),
                beside.kind(),
                beside.item(),
                photos.with(Map.of(ConversationService.FIELD, text), beside));
    }

    /** Of words that stand in the place of those that were said. */
    List<Refusal> refusals(String text, ItemRef item) {
        return guard.after(own(text), item.kind(), item.number(), Map.of(ConversationService.FIELD, text));
    }

    private static List<Refusal> own(String text) {
        List<Refusal> found = new ArrayList<>();
        if (text.isBlank()) {
            found.add(Refusal.of(ConversationService.FIELD, "conversation.refused.empty"));
        }
        if (text.length() > ConversationService.LONGEST) {
            found.add(Refusal.of(
                    ConversationService.FIELD, "refused.tooLong", ConversationService.LONGEST, text.length()));
        }
        return found;
    }
}
