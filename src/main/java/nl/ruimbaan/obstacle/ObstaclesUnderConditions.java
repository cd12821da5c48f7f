package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionPage;
import nl.ruimbaan.condition.ConditionUse;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.story.StoryState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The obstacles that hang under system conditions. A hidden one is in no count. */
@Component
class ObstaclesUnderConditions implements ConditionUse {

    /** An obstacle is gone when those who met it say so, or when it was taken back: until then it is in the way. */
    private static final String IN_THE_WAY = " and o.state in " + Sql.names(ObstacleState.open());

    /** What hangs under it, as far as one counts. */
    private static final String UNDER = "(select o.id, o.occurrences from obstacle o where o.entry_id = :id%s"
            + HiddenTexts.except("o.id") + "%s" + Sql.TO_CEILING + ") u";

    private static final String ALL = UNDER.formatted("", " order by o.entry_id, o.reported_at, o.id");

    private static final String FIGURES = """
            select (select count(*) from %1$s) as obstacles,
                   (select count(*) from %2$s) as in_the_way,
                   (select coalesce(sum(u.occurrences), 0) from %1$s) as occurrences,
                   (select count(*) from (select distinct l.from_id from %1$s
                                          join thread_link l on l.to_id = u.id and l.from_kind = %4$s
                                          join story s on s.id = l.from_id and s.state <> %5$s
                                          %3$s) told) as stories
            """.formatted(
                    ALL,
                    UNDER.formatted(IN_THE_WAY, ""),
                    Sql.TO_CEILING,
                    Sql.name(ItemKind.STORY),
                    Sql.name(StoryState.HIDDEN));

    private final JdbcClient jdbc;

    ObstaclesUnderConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ConditionId, Count> inTheWay(Collection<ConditionId> ids) {
        Map<ConditionId, Count> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            String each = ids.stream()
                    .map(ConditionId::number)
                    .map(id -> Sql.upToCeiling(
                            id + " as id",
                            "select 1 from obstacle o where o.entry_id = " + id + IN_THE_WAY
                                    + HiddenTexts.except("o.id")))
                    .collect(Collectors.joining(" union all "));
            jdbc.sql(each).query((ResultSet row) -> {
                counts.put(new ConditionId(row.getLong("id")), Count.upToCeiling(row.getLong("many")));
            });
        }
        return counts;
    }

    @Override
    public ConditionPage.Figures figures(ConditionId id) {
        return jdbc.sql(FIGURES)
                .param("id", id.number())
                .query((row, i) -> figures(row))
                .single();
    }

    @Override
    public Slice<Line> page(ConditionId id, @Nullable Key after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id.number());
        if (after != null) {
            values.put("at", after.reportedAt().atOffset(ZoneOffset.UTC));
            values.put("last", after.id());
        }
        return Slice.of(
                jdbc.sql("select o.id, o.title, o.state, o.reported_at, o.occurrences from obstacle o"
                                + " where o.entry_id = :id"
                                + (after == null ? "" : " and (o.reported_at, o.id) < (:at, :last)")
                                + HiddenTexts.except("o.id")
                                + " order by o.entry_id desc, o.reported_at desc, o.id desc fetch first " + (size + 1)
                                + " rows only")
                        .params(values)
                        .query((row, i) -> line(row))
                        .list(),
                size);
    }

    @Override
    public void kindChanged(ConditionId id, ConditionKind kind) {
        jdbc.sql("update obstacle set kind = ?, version = version + 1 where entry_id = ?")
                .params(kind.name(), id.number())
                .update();
    }

    private static Line line(ResultSet row) throws SQLException {
        ObstacleState state = ObstacleState.valueOf(row.getString("state"));
        return new Line(
                new ObstacleId(row.getLong("id")).ref(),
                row.getString("title"),
                state.key(),
                state.name(),
                Rows.moment(row, "reported_at"),
                row.getInt("occurrences"));
    }

    /** Occurrences are those of the obstacles that were counted. */
    private static ConditionPage.Figures figures(ResultSet row) throws SQLException {
        Count obstacles = Count.upToCeiling(row.getLong("obstacles"));
        return new ConditionPage.Figures(
                obstacles,
                Count.upToCeiling(row.getLong("in_the_way")),
                new Count(row.getLong("occurrences"), obstacles.atLeast()),
                Count.upToCeiling(row.getLong("stories")));
    }
}
