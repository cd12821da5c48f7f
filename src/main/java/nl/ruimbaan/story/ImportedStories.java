package nl.ruimbaan.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemTraces;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Sql;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The stories of an import, and taking them back. A story stays once somebody did something with it: edited it, said or asked
 * something about it, reacted, followed it, put a photo beside it, hid it, linked it, or told the customer what came of it. That it
 * went to the archive is no such thing: that only took it off the wall.
 */
@ApplicationService
public class ImportedStories {

    /** So many stories are looked at in one query. */
    private static final int CHUNK = 500;

    private static final int EXAMPLES = 10;

    /** Open walls hear of each story that goes, unless there are too many of them to tell one by one. */
    private static final int TOLD_ONE_BY_ONE = 200;

    private static final String EDITED =
            "select id from story where id in (:stories) and (version > 0 or state = " + Sql.name(StoryState.HIDDEN)
                    + " or led_to_change = true or customer_told_on is not null)"
                    + " union select story_id from story_contact where story_id in (:stories)";

    private final JdbcClient jdbc;
    private final ItemTraces traces;
    private final StoryTitles titles;
    private final Journal journal;

    ImportedStories(JdbcClient jdbc, ItemTraces traces, StoryTitles titles, Journal journal) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.titles = titles;
        this.journal = journal;
    }

    /** What taking back would take and leave. */
    @PreAuthorize("hasRole('COACH')")
    public BroughtStories of(long importId) {
        long all = 0;
        Set<Long> touched = new TreeSet<>();
        for (List<Long> chunk = after(importId, 0); !chunk.isEmpty(); chunk = after(importId, chunk.getLast())) {
            all += chunk.size();
            touched.addAll(touched(chunk));
        }
        List<Long> first = touched.stream().limit(EXAMPLES).toList();
        return new BroughtStories(
                all - touched.size(), touched.size(), first.isEmpty() ? List.of() : titles.views(first));
    }

    /** Takes back all that nobody did anything with, or nothing when it fails; answers how many are gone. */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public long takeBack(long importId) {
        List<Long> gone = new ArrayList<>();
        for (List<Long> chunk = after(importId, 0); !chunk.isEmpty(); chunk = after(importId, chunk.getLast())) {
            List<Long> untouched = new ArrayList<>(chunk);
            untouched.removeAll(touched(chunk));
            remove(untouched);
            gone.addAll(untouched);
        }
        if (gone.size() <= TOLD_ONE_BY_ONE) {
            gone.forEach(it -> journal.changed(new StoryId(it).ref(), new StoryGone(it)));
        } else {
            journal.changed(gone.stream().map(it -> new StoryId(it).ref()).toList());
        }
        return gone.size();
    }

    private void remove(Collection<Long> stories) {
        if (stories.isEmpty()) {
            return;
        }
        traces.forget(stories);
        for (String table : List.of("story_step where story_id", "story_tag where story_id", "story where id")) {
            jdbc.sql("delete from " + table + " in (:stories)")
                    .param("stories", stories)
                    .update();
        }
        if (!traces.touched(stories).isEmpty()) {
            throw new OptimisticLockingFailureException("somebody did something with a story while it was taken back");
        }
    }

    private Set<Long> touched(Collection<Long> stories) {
        Set<Long> touched = new HashSet<>(traces.touched(stories));
        touched.addAll(
                jdbc.sql(EDITED).param("stories", stories).query(Long.class).list());
        return touched;
    }

    private List<Long> after(long importId, long story) {
        return jdbc.sql("select id from story where source_import = ? and id > ? order by id fetch first " + CHUNK
                        + " rows only")
                .params(importId, story)
                .query((row, i) -> row.getLong("id"))
                .list();
    }
}
