package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when an obstacle hit somebody, and counts how often, whoever else counts at the same moment. */
@Component
class Occurrences implements Mergeable {

    private static final Duration A_PRESS = Duration.ofMinutes(1);

    private static final String OCCURRENCE = "OCCURRENCE";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    Occurrences(JdbcClient jdbc, MovedRows moved, Numbers numbers, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user told the very same within the last minute: that is a second press, no second time. */
    boolean toldJustNow(ObstacleId id, OccurrenceDraft draft) {
        return jdbc.sql("""
                        select exists (select 1 from occurrence c
                                       where c.obstacle_id = :id and c.person_id = :me and c.on_day = :day
                                         and coalesce(c.words, '') = :words and coalesce(c.story_id, 0) = :story
                                         and c.at > :since)
                        """)
                .param("id", id.number())
                .param("me", user.id().value())
                .param("day", draft.on())
                .param("words", draft.words().strip())
                .param("story", draft.story() == null ? 0 : draft.story().number())
                .param("since", clock.now().minus(A_PRESS).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** It hit the current user then. */
    void keep(ObstacleId id, OccurrenceDraft draft) {
        keep(id, Objects.requireNonNull(draft.on()), draft.words(), draft.story(), draft.anonymous());
    }

    /** It is back and hit the current user today; answers the number of that occurrence. */
    long keep(ObstacleId id, Move.IsBack back) {
        return keep(id, clock.today(), back.whatHappened(), null, back.anonymous());
    }

    private long keep(ObstacleId id, LocalDate on, String words, @Nullable StoryId story, boolean anonymous) {
        long occurrence = numbers.nextRecord();
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into occurrence (id, version, obstacle_id, person_id, on_day, words, story_id, anonymous, at)"
                        + " values (:id, 0, :obstacle, :me, :day, :words, :story, :anonymous, :at)")
                .param("id", occurrence)
                .param("obstacle", id.number())
                .param("me", user.id().value())
                .param("day", on)
                .param("words", Texts.orNull(words))
                .param("story", story == null ? null : story.number())
                .param("anonymous", anonymous)
                .param("at", now)
                .update();
        jdbc.sql("update obstacle set occurrences = occurrences + 1, heard_at = ? where id = ?")
                .params(now, id.number())
                .update();
        return occurrence;
    }

    /** One less: it was taken back. */
    void forget(ObstacleId id, long occurrence) {
        jdbc.sql("delete from occurrence where id = ?").param(occurrence).update();
        recount(id);
    }

    /** Counts its occurrences anew, after some came or went together. */
    void recount(ObstacleId id) {
        jdbc.sql("""
                        update obstacle set occurrences = (select count(*) from occurrence c where c.obstacle_id = :id),
                               heard_at = (select max(c.at) from occurrence c where c.obstacle_id = :id)
                        where id = :id
                        """).param("id", id.number()).update();
    }

    /** Whether somebody told of a time later than this one. */
    boolean wasToldAfter(ObstacleId id, long occurrence) {
        return jdbc.sql("select exists (select 1 from occurrence c where c.obstacle_id = ? and c.id > ?)")
                .params(id.number(), occurrence)
                .query(Boolean.class)
                .single();
    }

    /** When it hit somebody goes along; whoever asked counts anew. */
    @Override
    public void merge(ItemRef from, ItemRef into, long merging) {
        moved.keep(merging, OCCURRENCE, "select id from occurrence where obstacle_id = ?", from.number());
        move(merging, from, into);
    }

    @Override
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        move(merging, into, from);
        moved.wentBack(merging, OCCURRENCE);
    }

    private void move(long merging, ItemRef holder, ItemRef next) {
        jdbc.sql("update occurrence set obstacle_id = ? where obstacle_id = ? and " + MovedRows.among("id"))
                .params(next.number(), holder.number(), merging, OCCURRENCE)
                .update();
    }
}
