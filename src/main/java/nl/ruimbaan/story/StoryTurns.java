package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a coach: stories in which a reader recognised somebody. */
@Component
class StoryTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    StoryTurns(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<Turn> turns(int limit) {
        if (!user.has(Role.COACH)) {
            return List.of();
        }
        return jdbc.sql("select id, title, hidden_at from story where state = 'HIDDEN' and recognisable = true"
                        + " order by hidden_at, id fetch first " + limit + " rows only")
                .query((row, i) -> new Turn(
                        new StoryId(row.getLong("id")).ref(),
                        "story.turn.recognisable",
                        row.getString("title"),
                        Rows.moment(row, "hidden_at")))
                .list();
    }
}
