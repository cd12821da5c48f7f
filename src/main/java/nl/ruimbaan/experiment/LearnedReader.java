package nl.ruimbaan.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was learned: one statement a page, by key; those of hidden improvements are left out. */
@Component
class LearnedReader {

    private static final String FINISHED = " from %s e where e.finished_at is not null";
    private static final String NEWEST = "e.finished_at desc, e.id desc";

    /** Those of a page first, along their index; what stands on their cards only for these. */
    private static final String CARDS = """
            select e.id, e.improvement_id, i.title, i.language, e.what, e.expectation, e.result, e.lesson, e.outcome,
                   (select count(*) from experiment_tap x where x.experiment_id = e.id) as counted, e.demands,
                   t.name as team, d.name as type, e.finished_at
            from (select e.id%s fetch first %d rows only) found
            join experiment e on e.id = found.id
            join improvement i on i.id = e.improvement_id
            left join team t on t.id = i.team_id
            left join demand_type d on d.id = e.demand_type_id
            """;

    private final JdbcClient jdbc;
    private final MatchReader matching;

    LearnedReader(JdbcClient jdbc, MatchReader matching) {
        this.jdbc = jdbc;
        this.matching = matching;
    }

    Slice<LearnedCard> page(LearnedFilter filter, LearnedCard.@Nullable Key after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Long> types = types(filter);
        String finished = finished(filter, types, values);
        if (after != null) {
            finished += " and (e.finished_at, e.id) < (:after, :afterId)";
            values.put("after", after.at().atOffset(ZoneOffset.UTC));
            values.put("afterId", after.id());
        }
        String newest = finished + newest(filter, types);
        return Slice.of(
                jdbc.sql(CARDS.formatted(newest, size + 1) + " order by " + NEWEST)
                        .params(values)
                        .query(LearnedReader::card)
                        .list(),
                size);
    }

    Count count(LearnedFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Long> types = types(filter);
        String finished = finished(filter, types, values);
        return Count.upToCeiling(jdbc.sql(Sql.upToCeiling("select 1" + finished + newest(filter, types)))
                .params(values)
                .query(Long.class)
                .single());
    }

    /** The index of one type, or of one outcome, begins with it: so must the order. */
    private static String newest(LearnedFilter filter, List<Long> types) {
        String first = types.size() == 1 ? "e.demand_type_id, " : filter.outcome() != null ? "e.outcome, " : "";
        return " order by " + first + NEWEST;
    }

    private String finished(LearnedFilter filter, List<Long> types, Map<String, Object> values) {
        Matches matches = matching.of(FoundKind.EXPERIMENT, filter.text());
        values.putAll(matches.values());
        String where = FINISHED.formatted(matches.table("experiment"));
        if (filter.team() != null) {
            where += " and e.improvement_id in (select i.id from improvement i where i.team_id = :team)";
            values.put("team", filter.team().value());
        }
        if (!types.isEmpty()) {
            where += " and e.demand_type_id in (:types)";
            values.put("types", types);
        }
        if (filter.condition() != null) {
            // By an obstacle that it came from, or by what the structure in its iceberg is linked to.
            where += " and e.improvement_id in (select l.to_id from obstacle o join thread_link l on l.from_id = o.id"
                    + " where o.entry_id = :condition union all select k.improvement_id from improvement_link k"
                    + " where k.kind = " + Sql.name(LinkKind.CONDITION) + " and k.target_id = :condition)";
            values.put("condition", filter.condition().number());
        }
        if (filter.outcome() != null) {
            where += " and e.outcome = " + Sql.name(filter.outcome());
        }
        return where + HiddenTexts.except("e.improvement_id");
    }

    /** The type that is asked for, and those that went up in it; none when any will do. */
    private List<Long> types(LearnedFilter filter) {
        DemandTypeId type = filter.type();
        return type == null
                ? List.of()
                : Stream.concat(
                                Stream.of(type.value()),
                                jdbc
                                        .sql("select id from demand_type where merged_into_id = ?")
                                        .param(type.value())
                                        .query((row, i) -> row.getLong("id"))
                                        .list()
                                        .stream())
                        .toList();
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
