package nl.ruimbaan.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.publishing.LastSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to an improvement: every verb with who, when and what was said. */
@Component
class ImprovementHistoryReader {

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final LastSteps last;
    private final Layers layers;

    ImprovementHistoryReader(JdbcClient jdbc, LastSteps last, Layers layers) {
        this.jdbc = jdbc;
        this.last = last;
        this.layers = layers;
    }

    /** Who last wrote each layer of its iceberg, and when. */
    Map<IcebergLayer, ImprovementPage.LayerLine> layers(ImprovementId id) {
        return layers.of(id);
    }

    /** Until when the current user can take its last step back; null when they cannot. */
    @Nullable
    Instant undoUntil(Improvement improvement) {
        return last.until(improvement.improvementId().ref(), improvement.version());
    }

    /** The step that tells that its owner left; none of one that had stopped: nobody waited for it. */
    OptionalLong lastLeaving(Improvement improvement) {
        return improvement.phase().isAside()
                ? OptionalLong.empty()
                : OptionalLong.of(jdbc.sql(
                                "select coalesce(max(id), 0) from improvement_step where improvement_id = ? and verb = "
                                        + Sql.name(ImprovementVerb.OWNER_LEFT))
                        .param(improvement.id())
                        .query(Long.class)
                        .single());
    }

    /** The steps of an improvement, newest first. */
    List<ImprovementStep> of(ImprovementId id) {
        return jdbc.sql("""
                        select p.name as by_name, s.at, s.verb, s.from_phase, s.to_phase, n.name as to_name, l.name as lapsed, s.other_id,
                               exists (select 1 from improvement_step u
                                       where u.improvement_id = s.improvement_id and u.undoes_id = s.id) as undone, s.why, s.tried, s.demands, s.why_enough, s.normal_now
                        from improvement_step s
                        join person p on p.id = s.person_id
                        left join person n on n.id = s.to_person_id
                        left join person l on l.id = s.lapsed_id
                        where s.improvement_id = ?
                        order by s.id desc fetch first %d rows only
                        """.formatted(LONGEST))
                .param(id.number())
                .query((row, i) -> new ImprovementStep(
                        row.getString("by_name"),
                        Rows.moment(row, "at"),
                        ImprovementVerb.valueOf(row.getString("verb")),
                        ImprovementPhase.valueOf(row.getString("from_phase")),
                        ImprovementPhase.valueOf(row.getString("to_phase")),
                        row.getString("to_name"),
                        row.getString("lapsed"),
                        otherOrNull(row),
                        row.getString("why"),
                        row.getString("tried"),
                        row.getObject("demands", Integer.class),
                        row.getString("why_enough"),
                        row.getString("normal_now"),
                        row.getBoolean("undone")))
                .list();
    }

    private static @Nullable ImprovementId otherOrNull(ResultSet row) throws SQLException {
        Long other = row.getObject("other_id", Long.class);
        return other == null ? null : new ImprovementId(other);
    }

    /** The one that it went up in, and those that went up in it. */
    record Together(ImprovementPage.@Nullable Merged into, List<ImprovementPage.Merged> others) {}

    Together together(Improvement improvement) {
        Standing.Merged went = improvement.memo().merged();
        ImprovementId into = went == null ? null : went.into();
        List<ImprovementPage.Merged> found = jdbc.sql("select i.id, i.title from improvement i where i.id = :into"
                        + HiddenTexts.except("i.id")
                        + " union all select i.id, i.title from improvement i where i.merged_into_id = :id"
                        + HiddenTexts.except("i.id") + " order by id fetch first " + LONGEST + " rows only")
                .param("into", into == null ? 0 : into.number())
                .param("id", improvement.id())
                .query((row, i) ->
                        new ImprovementPage.Merged(new ImprovementId(row.getLong("id")), row.getString("title")))
                .list();
        return new Together(
                found.stream().filter(it -> it.id().equals(into)).findFirst().orElse(null),
                found.stream().filter(it -> !it.id().equals(into)).toList());
    }
}
