package nl.ruimbaan.improvement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: what came of improvements. A lesson is worth as much as a success, and is as easy to find. */
@ApplicationService
public class ImprovementOutcomes {

    /** The phase in which an improvement ends, the verb that brings it there, and where the words of that step stand. */
    private record End(ImprovementVerb verb, String words) {}

    private static final Map<ImprovementPhase, End> ENDS = new EnumMap<>(Map.of(
            ImprovementPhase.DO, new End(ImprovementVerb.MAKE_NORMAL, "normal_now"),
            ImprovementPhase.STOPPED, new End(ImprovementVerb.STOP, "why")));

    private final JdbcClient jdbc;

    ImprovementOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last ones that ended so.
     *
     * @param phase {@link ImprovementPhase#DO} or {@link ImprovementPhase#STOPPED}
     */
    public List<ImprovementOutcome> last(ImprovementPhase phase, @Nullable TeamId team, Instant since, int few) {
        return jdbc.sql("select i.id, i.title, i.language, s.at, s.demands, s."
                        + end(phase).words() + " as words" + from(phase, team)
                        + " order by s.at desc, s.id desc fetch first " + few + " rows only")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new ImprovementOutcome(
                        new ImprovementId(row.getLong("id")),
                        row.getString("title"),
                        Language.valueOf(row.getString("language")).code(),
                        Rows.moment(row, "at"),
                        Objects.requireNonNullElse(row.getString("words"), ""),
                        row.getObject("demands", Integer.class)))
                .list();
    }

    private static String from(ImprovementPhase phase, @Nullable TeamId team) {
        String verb = Sql.name(end(phase).verb());
        return " from improvement_step s join improvement i on i.id = s.improvement_id where s.verb = " + verb
                + " and s.at >= :since and i.phase = " + Sql.name(phase)
                + (team == null ? "" : " and i.team_id = " + team.value())
                + " and not exists (select 1 from improvement_step l where l.improvement_id = s.improvement_id"
                + " and l.id > s.id and l.verb = " + verb + ")" + HiddenTexts.except("i.id");
    }

    private static End end(ImprovementPhase phase) {
        return Objects.requireNonNull(ENDS.get(phase), "an improvement does not end in this phase");
    }
}
