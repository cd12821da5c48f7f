package nl.ruimbaan.conversation.ui;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.ui.AddBeside;
import nl.ruimbaan.photo.ui.PhotoPanels;
import nl.ruimbaan.privacy.PrivacyService;
import org.jspecify.annotations.Nullable;

/** Makes the forms in which one says something about an item. */
class CommentForms {

    private final ItemRef item;
    private final ConversationPages pages;
    private final ConversationService conversations;
    private final PeopleService people;
    private final PrivacyService privacy;
    private final PhotoPanels photos;
    private final Runnable said;

    /** @param said done when something was said */
    CommentForms(
            ItemRef item,
            ConversationPages pages,
            ConversationService conversations,
            PeopleService people,
            PrivacyService privacy,
            PhotoPanels photos,
            Runnable said) {
        this.item = item;
        this.pages = pages;
        this.conversations = conversations;
        this.people = people;
        this.privacy = privacy;
        this.photos = photos;
        this.said = said;
    }

    CommentForm fresh() {
        return speaking("new", "conversation.say", null);
    }

    CommentForm reply(CommentLine to) {
        return speaking("reply-" + to.id(), "conversation.reply", to.id());
    }

    CommentForm edit(CommentLine comment) {
        return form(
                "edit-" + comment.id(),
                "conversation.edit",
                (text, byName) -> conversations
                        .edit(comment.id(), comment.version(), text)
                        .refusals());
    }

    private CommentForm speaking(String what, String key, @Nullable Long replyTo) {
        CommentForm form = form(
                what,
                key,
                (text, byName) -> conversations.say(item, replyTo, text, byName).refusals());
        form.taking(new AddBeside(what, photos, Beside.saying(item, replyTo)));
        if (pages.speaksUnnamed(item)) {
            form.offerName(item.kind());
        }
        return form;
    }

    private CommentForm form(String what, String key, CommentForm.Say say) {
        return new CommentForm(what, item, pages, people, privacy, key, say, said);
    }
}
