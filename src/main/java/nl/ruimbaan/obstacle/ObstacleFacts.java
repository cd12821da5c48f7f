package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What around an obstacle decides who may do what, in one statement; and the count of its occurrences. */
@Component
class ObstacleFacts {

    private static final Duration A_PRESS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleFacts(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The situation of the current user before this obstacle, now. */
    Situation around(Obstacle obstacle) {
        return jdbc.sql("""
                        select exists (select 1 from occurrence c
                                       where c.obstacle_id = o.id and c.person_id = :me) as met,
                               exists (select 1 from occurrence c
                                       where c.obstacle_id = o.id and c.person_id <> o.reporter_id)
                                 or exists (select 1 from obstacle m
                                            where m.merged_root_id = o.id and m.reporter_id <> o.reporter_id) as others_met,
                               exists (select 1 from occurrence c join person p on p.id = c.person_id
                                       where c.obstacle_id = o.id and c.person_id <> coalesce(o.owner_id, 0)
                                         and not p.disabled)
                                 or exists (select 1 from obstacle m join person p on p.id = m.reporter_id
                                            where m.merged_root_id = o.id and m.reporter_id <> coalesce(o.owner_id, 0)
                                              and not p.disabled) as witness,
                               exists (select 1 from obstacle m
                                       where m.merged_root_id = o.id and m.reporter_id = :me) as also_reported,
                               i.owner_id as other_owner,
                               not r.disabled as reporter_here
                        from obstacle o join person r on r.id = o.reporter_id
                             left join obstacle i on i.id = o.merged_into_id
                        where o.id = :id
                        """)
                .param("id", obstacle.id())
                .param("me", user.id().value())
                .query((row, i) -> new Situation(
                        user.id(),
                        user.has(Role.MANAGER),
                        user.has(Role.COACH),
                        row.getBoolean("met"),
                        row.getBoolean("others_met"),
                        row.getBoolean("witness"),
                        row.getBoolean("reporter_here"),
                        row.getBoolean("also_reported"),
                        obstacle.merged().isPresent() ? other(row.getObject("other_owner", Long.class)) : null,
                        clock.now()))
                .single();
    }

    private static Situation.Other other(@Nullable Long owner) {
        return new Situation.Other(owner == null ? null : new PersonId(owner));
    }

    /** All who reported it: first the one who did, then those whose reports went up in it. */
    List<PersonId> reporters(Obstacle obstacle) {
        List<PersonId> reporters = new ArrayList<>(List.of(obstacle.reporter()));
        jdbc.sql("select distinct reporter_id from obstacle where merged_root_id = ? and reporter_id <> ?"
                        + " order by reporter_id")
                .params(obstacle.id(), obstacle.reporter().value())
                .query((row, i) -> new PersonId(row.getLong("reporter_id")))
                .list()
                .forEach(reporters::add);
        return reporters;
    }

    /** Whether colleagues may not know that this person reported it, or one that went up in it. */
    boolean isHiddenReporter(Obstacle obstacle, PersonId person) {
        return (obstacle.text().reporterHidden() && obstacle.reporter().equals(person))
                || jdbc.sql("select count(*) from obstacle where merged_root_id = ? and reporter_id = ?"
                                        + " and reporter_hidden = true")
                                .params(obstacle.id(), person.value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Whether somebody told of a time later than this one. */
    boolean wasToldAfter(ObstacleId id, long occurrence) {
        return jdbc.sql("select exists (select 1 from occurrence c where c.obstacle_id = ? and c.id > ?)")
                .params(id.number(), occurrence)
                .query(Boolean.class)
                .single();
    }

    /** One less: it was taken back. */
    void forgetOccurrence(ObstacleId id, long occurrence) {
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

    /** Waits until nobody else holds one of these, and holds them until the transaction is over; always in the same order. */
    void hold(ObstacleId... ids) {
        Arrays.stream(ids)
                .mapToLong(ObstacleId::number)
                .distinct()
                .sorted()
                .forEach(it -> jdbc.sql("select id from obstacle where id = ? for update")
                        .param(it)
                        .query(Long.class)
                        .list());
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

    /** One more, whoever else counts at the same moment. */
    void countOccurrence(ObstacleId id, Instant now) {
        jdbc.sql("update obstacle set occurrences = occurrences + 1, heard_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.number())
                .update();
    }
}
