package nl.ruimbaan.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was decided about the limits of built-in measures. */
@Component
class FigureStepReader {

    private final JdbcClient jdbc;
    private final ItemViews items;

    FigureStepReader(JdbcClient jdbc, ItemViews items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** What holds, of each measure in the order of the days; there are few. */
    Map<StepScope, List<StepMark>> marks() {
        Map<StepScope, List<StepMark>> marks = new HashMap<>();
        jdbc.sql("select s.measure, s.team_id, s.demand_type_id, s.from_day, s.made, s.why from figure_step s"
                        + " where s.holds is not null order by s.from_day, s.id")
                .query((row, i) -> Map.entry(
                        new StepScope(
                                BuiltInMeasure.valueOf(row.getString("measure")),
                                team(row.getObject("team_id", Long.class)),
                                row.getObject("demand_type_id", Long.class)),
                        new StepMark(Rows.day(row, "from_day"), row.getBoolean("made"), row.getString("why"))))
                .list()
                .forEach(it -> marks.computeIfAbsent(it.getKey(), scope -> new ArrayList<>())
                        .add(it.getValue()));
        return marks;
    }

    /** Also what was taken back, the newest day first. */
    List<FigureStep> all(StepScope scope) {
        Map<String, Object> values = new HashMap<>();
        List<FigureStep> found = jdbc.sql(
                        "select s.id, s.from_day, s.made, s.why, s.wanted, s.item_kind, s.item_id, p.name as who, s.at,"
                                + " e.name as ender, s.ended_why from figure_step s join person p on p.id = s.person_id"
                                + " left join person e on e.id = s.ended_by" + where(scope, values)
                                + " order by s.from_day desc, s.id desc")
                .params(values)
                .query((row, i) -> new FigureStep(
                        row.getLong("id"),
                        Rows.day(row, "from_day"),
                        row.getBoolean("made"),
                        row.getString("why"),
                        row.getBoolean("wanted"),
                        item(row.getString("item_kind"), row.getLong("item_id")),
                        null,
                        row.getString("who"),
                        Rows.moment(row, "at"),
                        ended(row.getString("ender"), row.getString("ended_why"))))
                .list();
        Map<ItemRef, ItemView> seen = items.of(
                found.stream().map(FigureStep::item).filter(Objects::nonNull).toList());
        return found.stream()
                .map(it -> it.item() == null || !seen.containsKey(it.item())
                        ? it
                        : it.called(Objects.requireNonNull(seen.get(it.item())).title()))
                .toList();
    }

    private static @Nullable TeamId team(@Nullable Long number) {
        return number == null ? null : new TeamId(number);
    }

    private static FigureStep.@Nullable Ended ended(@Nullable String by, @Nullable String why) {
        return by == null ? null : new FigureStep.Ended(by, Objects.requireNonNullElse(why, ""));
    }

    private static String where(StepScope scope, Map<String, Object> values) {
        values.put("measure", scope.measure().name());
        var where = new StringBuilder(" where s.measure = :measure");
        if (scope.team() == null) {
            where.append(" and s.team_id is null");
        } else {
            where.append(" and s.team_id = :team");
            values.put("team", scope.team().value());
        }
        if (scope.type() == null) {
            where.append(" and s.demand_type_id is null");
        } else {
            where.append(" and s.demand_type_id = :type");
            values.put("type", scope.type());
        }
        return where.toString();
    }

    private static @Nullable ItemRef item(@Nullable String kind, long number) {
        return kind == null ? null : new ItemRef(ItemKind.valueOf(kind), number);
    }
}
