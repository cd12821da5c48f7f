package nl.ruimbaan.improvement;

import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for me: an improvement that I am asked to take over. Those that I am busy with wait for nobody. */
@Component
class ImprovementTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ImprovementTurns(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<Turn> turns(int limit) {
        return jdbc.sql("select id, title, active_at from improvement where asked_id = :me"
                        + HiddenTexts.except("improvement.id")
                        + " order by active_at, id fetch first :limit rows only")
                .param("me", user.id().value())
                .param("limit", limit)
                .query((row, i) -> new Turn(
                        new ImprovementId(row.getLong("id")).ref(),
                        "improvement.turn.asked",
                        row.getString("title"),
                        Rows.moment(row, "active_at")))
                .list();
    }
}
