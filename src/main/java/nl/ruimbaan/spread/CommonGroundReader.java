package nl.ruimbaan.spread;

import java.util.List;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.spread.ProposedTeam.Because;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads which teams have something in common with an improvement: obstacles under the same system condition, or stories about the
 * same demand type. Of what is hidden nothing is read.
 */
@Component
class CommonGroundReader {

    private static final String CONDITIONS = "select distinct t.id as team, t.name, " + Sql.name(Because.CONDITION)
            + " as because, e.name as what from obstacle o join register_entry e on e.id = o.entry_id"
            + " join team t on t.id = o.team_id where o.entry_id in"
            + " (select own.entry_id from obstacle own where own.id in (:items))" + HiddenTexts.except("o.id");

    private static final String OWN_TYPES =
            "select s.demand_type_id from story s where s.id in (:items) and s.demand_type_id is not null"
                    + " union select e.demand_type_id from experiment e"
                    + " where e.improvement_id = :improvement and e.demand_type_id is not null";

    private static final String TYPES = "select distinct t.id as team, t.name, " + Sql.name(Because.TYPE)
            + " as because, r.name as what from story s join demand_type d on d.id = s.demand_type_id"
            + " join demand_type r on r.id = coalesce(d.merged_into_id, d.id) join team t on t.id = s.team_id"
            + " where r.id in (select coalesce(m.merged_into_id, m.id) from demand_type m where m.id in (" + OWN_TYPES
            + "))" + HiddenTexts.except("s.id");

    private final ThreadService threads;
    private final JdbcClient jdbc;

    CommonGroundReader(ThreadService threads, JdbcClient jdbc) {
        this.threads = threads;
        this.jdbc = jdbc;
    }

    /** By the name of the team, the system condition first. */
    List<ProposedTeam> of(ImprovementId id) {
        List<Long> items = threads.ledHere(id.ref()).stream()
                .map(ItemView::ref)
                .map(ItemRef::number)
                .toList();
        return jdbc
                .sql("select * from (" + CONDITIONS + " union all " + TYPES + ") found")
                .param("items", items.isEmpty() ? List.of(0L) : items)
                .param("improvement", id.number())
                .query((row, i) -> new ProposedTeam(
                        new TeamId(row.getLong("team")),
                        row.getString("name"),
                        Because.valueOf(row.getString("because")),
                        row.getString("what")))
                .list()
                .stream()
                .sorted(Folded.byName(ProposedTeam::name)
                        .thenComparing(ProposedTeam::because)
                        .thenComparing(Folded.byName(ProposedTeam::what)))
                .toList();
    }
}
