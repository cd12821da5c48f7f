package nl.ruimbaan.visit;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/** Reading: the notes that one may see, the newest first, one of them, and those about an item. */
@ApplicationService
public class VisitPages {

    /** How many notes a page of the list holds. */
    public static final int PAGE = 30;

    /** How many of them the page of an item shows at a time. */
    public static final int FEW = 5;

    private final VisitReader visits;
    private final VisitItemReader items;

    VisitPages(VisitReader visits, VisitItemReader items) {
        this.visits = visits;
        this.items = items;
    }

    /** Those after the key. */
    public Slice<VisitLine> list(VisitFilter filter, VisitLine.@Nullable Key after) {
        return visits.page(filter, after, PAGE);
    }

    public Count count(VisitFilter filter) {
        return visits.count(filter);
    }

    public Optional<VisitPage> page(VisitId id) {
        return visits.page(id).map(it -> it.about(items.of(id)));
    }

    /** Those about this item after the key. */
    public Slice<VisitLine> about(ItemRef item, VisitLine.@Nullable Key after) {
        return visits.about(item, after, FEW);
    }

    /** What a note can be about that has these words in its title, or this number. */
    public List<VisitItem> suggestions(String typed, int offset, int limit) {
        return items.offered(typed, offset, limit);
    }

    /** Those of these that there are, with their titles. */
    public List<VisitItem> items(List<ItemRef> wanted) {
        return items.known(wanted.stream().map(ItemRef::number).toList());
    }
}
