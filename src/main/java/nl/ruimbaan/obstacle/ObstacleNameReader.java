package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.StandInReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names that go with an obstacle, with its occurrences as they are counted now, in one statement. */
@Component
class ObstacleNameReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    ObstacleNameReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Names(
            String reporter,
            @Nullable String owner,
            @Nullable String standIn,
            @Nullable String asked,
            @Nullable String writer,
            @Nullable String team,
            @Nullable String entry,
            int occurrences) {}

    Names of(Obstacle obstacle) {
        return jdbc.sql("""
                        select r.name as reporter, w.name as owner, sn.name as stand_in, a.name as asked, c.name as writer, t.name as team,
                               e.name as entry, o.occurrences
                        from obstacle o
                        join person r on r.id = o.reporter_id
                        left join person w on w.id = o.owner_id
                        left join stand_in s on s.person_id = o.owner_id and %s
                        left join person sn on sn.id = s.stand_in_id
                        left join person a on a.id = o.asked_id
                        left join person c on c.id = o.changed_by
                        left join team t on t.id = o.team_id
                        left join register_entry e on e.id = o.entry_id
                        where o.id = :id
                        """.formatted(StandInReader.TODAY))
                .param("id", obstacle.id())
                .param("today", clock.today())
                .query((row, i) -> new Names(
                        row.getString("reporter"),
                        row.getString("owner"),
                        row.getString("stand_in"),
                        row.getString("asked"),
                        row.getString("writer"),
                        row.getString("team"),
                        row.getString("entry"),
                        row.getInt("occurrences")))
                .single();
    }
}
