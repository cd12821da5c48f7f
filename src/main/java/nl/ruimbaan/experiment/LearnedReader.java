package nl.ruimbaan.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.WordSearch;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was learned: one statement a page, by key; those of hidden improvements are left out. */
@Component
class LearnedReader {

    private static final String CARD = """
            select e.id, e.improvement_id, i.title, i.language, e.what, e.expectation, e.result, e.lesson, e.outcome,
                   (select count(*) from experiment_tap x where x.experiment_id = e.id) as counted, e.demands,
                   t.name as team, d.name as type, e.finished_at
            from experiment e
            join improvement i on i.id = e.improvement_id
            left join team t on t.id = i.team_id
            left join demand_type d on d.id = e.demand_type_id
            where e.finished_at is not null
            """;

    private final JdbcClient jdbc;

    LearnedReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<LearnedCard> page(LearnedFilter filter, LearnedCard.@Nullable Key after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        if (after != null) {
            where += " and (e.finished_at, e.id) < (:after, :afterId)";
            values.put("after", after.at().atOffset(ZoneOffset.UTC));
            values.put("afterId", after.id());
        }
        return Slice.of(
                jdbc.sql(CARD + where + " order by e.finished_at desc, e.id desc fetch first " + (size + 1)
                                + " rows only")
                        .params(values)
                        .query(LearnedReader::card)
                        .list(),
                size);
    }

    Count count(LearnedFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String rows = "select 1 from experiment e join improvement i on i.id = e.improvement_id"
                + " where e.finished_at is not null" + where(filter, values);
        return Count.upToCeiling(jdbc.sql(Sql.upToCeiling(rows + " order by e.finished_at desc, e.id desc"))
                .params(values)
                .query(Long.class)
                .single());
    }

    private static String where(LearnedFilter filter, Map<String, Object> values) {
        var search = WordSearch.of(filter.text());
        values.putAll(search.values());
        String where = " and " + search.in("e.folded");
        if (filter.team() != null) {
            where += " and i.team_id = :team";
            values.put("team", filter.team().value());
        }
        if (filter.type() != null) {
            // Also what was of a type that went up in this one.
            where +=
                    " and e.demand_type_id in (select m.id from demand_type m where m.id = :type or m.merged_into_id = :type)";
            values.put("type", filter.type().value());
        }
        if (filter.condition() != null) {
            // By an obstacle that it came from, or by what the structure in its iceberg is linked to.
            where += " and (exists (select 1 from thread_link l join obstacle o on o.id = l.from_id"
                    + " where l.to_id = e.improvement_id and o.entry_id = :condition)"
                    + " or exists (select 1 from improvement_link k where k.improvement_id = e.improvement_id and k.kind = "
                    + Sql.name(LinkKind.CONDITION) + " and k.target_id = :condition))";
            values.put("condition", filter.condition().number());
        }
        if (filter.outcome() != null) {
            where += " and e.outcome = " + Sql.name(filter.outcome());
        }
        return where + HiddenTexts.except("i.id");
    }

    private static LearnedCard card(ResultSet row, int number) throws SQLException {
        return new LearnedCard(
                new ExperimentId(row.getLong("id")),
                new ImprovementId(row.getLong("improvement_id")),
                row.getString("title"),
                Language.valueOf(row.getString("language")).code(),
                row.getString("what"),
                row.getString("expectation"),
                new ExperimentResult(
                        row.getString("result"),
                        row.getString("lesson"),
                        ExperimentOutcome.valueOf(row.getString("outcome"))),
                row.getInt("counted"),
                row.getInt("demands"),
                row.getString("team"),
                row.getString("type"),
                Rows.moment(row, "finished_at"));
    }
}
