package nl.ruimbaan.conversation;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Reading: what was said about an item, and what who is about to speak wants to know. */
@ApplicationService
public class ConversationPages {

    private final ConversationReader reader;
    private final Followers followers;
    private final UnnamedVoices unnamed;
    private final Mentions mentions;
    private final ItemViews views;
    private final CurrentUser user;

    ConversationPages(
            ConversationReader reader,
            Followers followers,
            UnnamedVoices unnamed,
            Mentions mentions,
            ItemViews views,
            CurrentUser user) {
        this.reader = reader;
        this.followers = followers;
        this.unnamed = unnamed;
        this.mentions = mentions;
        this.views = views;
        this.user = user;
    }

    /**
     * What was said about the item; empty when the current user may not read it.
     *
     * @param before the first comment that the reader has; null for the latest
     */
    public Optional<Conversation> of(ItemRef item, @Nullable Long before) {
        if (!views.mayRead(item)) {
            return Optional.empty();
        }
        List<CommentLine> found = reader.before(item, before == null ? Long.MAX_VALUE : before);
        boolean earlier = found.size() > ConversationReader.PAGE;
        return Optional.of(new Conversation(
                earlier ? found.subList(1, found.size()) : found,
                earlier,
                reader.reactions(item),
                followers.isFollowing(item, user.id()),
                unnamed.isMine(item)));
    }

    /** Whether the current user told or reported the item, unknown to colleagues, and so speaks without a name there. */
    public boolean speaksUnnamed(ItemRef item) {
        return unnamed.isMine(item);
    }

    /** The colleagues whom a text names and who are not there, as they were written: nobody hears of that. */
    public List<String> namedNobody(String text) {
        return mentions.ofNobody(text);
    }
}
