package nl.ruimbaan.spread;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for me: what is offered to my team, when I answer for it. */
@Component
class OfferTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final AnsweringReader answering;

    OfferTurns(JdbcClient jdbc, PeopleService people, AnsweringReader answering) {
        this.jdbc = jdbc;
        this.people = people;
        this.answering = answering;
    }

    @Override
    public List<Turn> turns(int limit) {
        TeamId mine = people.myTeam();
        if (mine == null) {
            return List.of();
        }
        List<Turn> offered = of(mine, limit);
        return offered.isEmpty() || answering.isMine(mine) ? offered : List.of();
    }

    private List<Turn> of(TeamId team, int limit) {
        return jdbc.sql("select i.id, i.title, o.offered_at from spread_offer o"
                        + " join improvement i on i.id = o.improvement_id where o.team_id = :team and o.state = "
                        + Sql.name(OfferState.OPEN) + HiddenTexts.except("i.id")
                        + " order by o.offered_at, o.id fetch first :limit rows only")
                .param("team", team.value())
                .param("limit", limit)
                .query((row, i) -> {
                    ItemRef item = new ImprovementId(row.getLong("id")).ref();
                    return new Turn(
                            item,
                            item.path() + "#where-else",
                            "spread.turn.offered",
                            row.getString("title"),
                            Rows.moment(row, "offered_at"));
                })
                .list();
    }
}
