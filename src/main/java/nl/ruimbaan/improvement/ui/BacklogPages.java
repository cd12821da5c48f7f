package nl.ruimbaan.improvement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.BacklogKey;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import org.jspecify.annotations.Nullable;

/** Answers a grid, which asks by row number, from a list that is read by key: remembers where each page began. */
class BacklogPages {

    private final ImprovementBacklog backlog;
    private final List<@Nullable BacklogKey> starts = new ArrayList<>();
    private BacklogFilter filter = BacklogFilter.ALL;

    BacklogPages(ImprovementBacklog backlog) {
        this.backlog = backlog;
        startAnew(filter);
    }

    void startAnew(BacklogFilter newFilter) {
        filter = newFilter;
        starts.clear();
        starts.add(null);
    }

    /** The rows from one number on; pages further on than ever seen are walked to. */
    Stream<ImprovementCard> rows(int from, int count) {
        List<ImprovementCard> found = new ArrayList<>();
        int page = Math.min(from / ImprovementBacklog.PAGE, starts.size() - 1);
        boolean more = true;
        while (more && page * ImprovementBacklog.PAGE < from + count) {
            int first = page * ImprovementBacklog.PAGE;
            Page<ImprovementCard> read = backlog.list(filter, starts.get(page));
            found.addAll(read.items().stream().skip(Math.max(0, from - first)).toList());
            more = read.more();
            page++;
            if (more && page == starts.size()) {
                starts.add(BacklogKey.after(read.items().getLast()));
            }
        }
        return found.stream().limit(count);
    }
}
