package nl.ruimbaan.progress;

import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.thread.ThreadService;

/** Reading: what became of what the current user told, reported and proposed; thread by thread. */
@ApplicationService
public class OwnThreads {

    private final OwnItemReader items;
    private final ThreadService threads;
    private final CurrentUser user;

    OwnThreads(OwnItemReader items, ThreadService threads, CurrentUser user) {
        this.items = items;
        this.threads = threads;
        this.user = user;
    }

    /** A few, those with something new of one's own first. */
    public List<OwnThread> first(int few) {
        List<ItemRef> own = items.of(user.id());
        List<List<ItemView>> found = threads.threads(own, few);
        Set<Long> told = items.told(found.stream()
                .flatMap(List::stream)
                .map(ItemView::ref)
                .filter(it -> it.kind() == ItemKind.STORY)
                .map(ItemRef::number)
                .toList());
        Set<ItemRef> mine = Set.copyOf(own);
        return found.stream().map(it -> OwnThread.of(it, mine, told)).toList();
    }
}
