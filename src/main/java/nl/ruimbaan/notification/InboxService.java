package nl.ruimbaan.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Writes;
import org.jspecify.annotations.Nullable;

/** All that concerned the current user, item by item, what is unread first; nobody reads another's. */
@ApplicationService
public class InboxService {

    public static final int PAGE = 20;

    /** So many messages of an item are shown at first. */
    static final int LINES = 3;

    private final InboxReader reader;
    private final ReadMarks marks;
    private final ItemViews items;

    InboxService(InboxReader reader, ReadMarks marks, ItemViews items) {
        this.reader = reader;
        this.marks = marks;
        this.items = items;
    }

    /**
     * A page after the key, or the first.
     *
     * @param kind null for all of them
     */
    public Slice<InboxGroup> page(@Nullable MessageKind kind, InboxGroup.@Nullable Key after) {
        List<InboxReader.Head> heads = new ArrayList<>();
        if (after == null || after.unread()) {
            heads.addAll(reader.heads(true, kind, after == null ? Long.MAX_VALUE : after.id(), PAGE + 1));
        }
        if (heads.size() <= PAGE) {
            long before = after == null || after.unread() ? Long.MAX_VALUE : after.id();
            heads.addAll(reader.heads(false, kind, before, PAGE + 1 - heads.size()));
        }
        return groups(Slice.of(heads, PAGE), kind);
    }

    private Slice<InboxGroup> groups(Slice<InboxReader.Head> heads, @Nullable MessageKind kind) {
        if (heads.items().isEmpty()) {
            return new Slice<>(List.of(), false);
        }
        List<Long> numbers =
                heads.items().stream().map(it -> it.item().number()).toList();
        Map<Long, List<InboxLine>> lines = reader.lines(numbers, kind, LINES);
        Set<Long> muted = reader.muted(numbers);
        Map<ItemRef, ItemView> views = items.of(heads.items().stream()
                .map(InboxReader.Head::item)
                .filter(it -> !it.equals(ItemRef.NONE))
                .toList());
        return heads.map(head -> {
            Slice<InboxLine> its = Slice.of(lines.getOrDefault(head.item().number(), List.of()), LINES);
            ItemView view = views.get(head.item());
            return new InboxGroup(
                    head.item(),
                    view == null ? null : view.title(),
                    head.key().unread(),
                    muted.contains(head.item().number()),
                    its.items(),
                    its.more(),
                    head.key());
        });
    }

    /** The messages about an item before that one. */
    public Slice<InboxLine> earlier(ItemRef item, @Nullable MessageKind kind, long before) {
        return Slice.of(reader.before(item.number(), kind, before, PAGE + 1), PAGE);
    }

    /** The reader has seen what came about this item. */
    @Change
    public void read(ItemRef item) {
        Writes.unseen(InboxService.class);
        marks.read(item.number());
    }

    /** The reader wants to come back to it: the newest message is new again. */
    @Change
    public void unread(ItemRef item) {
        Writes.unseen(InboxService.class);
        marks.unread(item.number());
    }

    /** The reader has seen all that came, or all of one kind. */
    @Change
    public void readAll(@Nullable MessageKind kind) {
        Writes.unseen(InboxService.class);
        marks.readAll(kind);
    }
}
