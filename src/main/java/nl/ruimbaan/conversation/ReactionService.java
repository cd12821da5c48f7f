package nl.ruimbaan.conversation;

import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** Answering an item without words. Who may read it may do so. */
@ApplicationService
public class ReactionService {

    private final ItemViews views;
    private final Reactions reactions;
    private final Journal journal;

    ReactionService(ItemViews views, Reactions reactions, Journal journal) {
        this.views = views;
        this.reactions = reactions;
        this.journal = journal;
    }

    /**
     * Answers without words, or takes that back.
     *
     * @param team who wants it too; asked for {@link ReactionKind#WE_TOO} alone
     */
    @Change
    public Act react(ItemRef item, ReactionKind kind, @Nullable TeamId team) {
        if (!views.mayRead(item)) {
            return Act.gone();
        }
        boolean takenBack = reactions.takeBack(item, kind);
        if (!takenBack && !ReactionKind.of(item.kind()).contains(kind)) {
            return Act.refused(Refusal.because("conversation.refused.notHere"));
        }
        if (!takenBack && kind == ReactionKind.WE_TOO && team == null) {
            return Act.refused(Refusal.of("team", "conversation.refused.noTeam"));
        }
        if (!takenBack) {
            reactions.give(item, kind, kind == ReactionKind.WE_TOO ? team : null);
        }
        journal.changed(item, new ConversationChanged());
        return Act.done();
    }
}
