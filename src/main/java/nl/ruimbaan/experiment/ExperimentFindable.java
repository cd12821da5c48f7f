package nl.ruimbaan.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.demand.DemandFacts;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.FindableParts;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search the experiments. */
@Component
class ExperimentFindable implements FindableParts {

    private static final String TEXTS = """
            select e.id, e.improvement_id, e.what, e.expectation, e.result, e.lesson, e.why_not, e.state, e.outcome,
                   e.demand_type_id, e.changed_at, i.language, i.team_id
            from experiment e join improvement i on i.id = e.improvement_id""";

    private final JdbcClient jdbc;

    ExperimentFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.EXPERIMENT;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        return read(" where e.id in (:numbers)", numbers);
    }

    @Override
    public List<FindableText> partsOf(Collection<Long> items) {
        return read(" where e.improvement_id in (:numbers)", items);
    }

    private List<FindableText> read(String which, Collection<Long> numbers) {
        return jdbc.sql(TEXTS + which)
                .param("numbers", numbers)
                .query((row, i) -> text(row))
                .list();
    }

    private static FindableText text(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        Set<String> facts = new HashSet<>(DemandFacts.of(row.getObject("demand_type_id", Long.class)));
        if (outcome != null) {
            facts.add(ExperimentOutcome.valueOf(outcome).key());
        }
        return new FindableText(
                FoundKind.EXPERIMENT,
                new ImprovementId(row.getLong("improvement_id")).ref(),
                row.getLong("id"),
                "",
                row.getString("what"),
                Texts.paragraphs(
                        row.getString("lesson"),
                        row.getString("result"),
                        row.getString("expectation"),
                        row.getString("why_not")),
                "",
                Language.valueOf(row.getString("language")),
                TeamId.orNull(row.getObject("team_id", Long.class)),
                ExperimentState.valueOf(row.getString("state")).key(),
                Rows.moment(row, "changed_at"),
                facts,
                Set.of());
    }

    @Override
    public Set<String> words() {
        return Arrays.stream(ExperimentOutcome.values())
                .map(ExperimentOutcome::key)
                .collect(Collectors.toSet());
    }
}
