package nl.ruimbaan.experiment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the diaries of all experiments of an improvement, in one statement. */
@Component
class ObservationReader {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ObservationReader(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    private record Row(ExperimentId experiment, ObservationLine line) {}

    /** By experiment, the newest first. */
    Map<ExperimentId, List<ObservationLine>> of(ImprovementId id) {
        return jdbc
                .sql(
                        "select o.id, o.version, o.experiment_id, o.person_id, p.name, o.at, o.seen, o.words, o.corrected_at"
                                + " from experiment e join experiment_observation o on o.experiment_id = e.id"
                                + " join person p on p.id = o.person_id"
                                + " where e.improvement_id = ? and o.withdrawn_at is null"
                                + " order by o.id desc fetch first " + MOST + " rows only")
                .param(id.number())
                .query((row, i) -> new Row(
                        new ExperimentId(row.getLong("experiment_id")),
                        new ObservationLine(
                                new ObservationId(row.getLong("id")),
                                row.getInt("version"),
                                new ObservationDraft(
                                        Texts.orEmpty(row.getString("seen")), Texts.orEmpty(row.getString("words"))),
                                row.getString("name"),
                                Rows.moment(row, "at"),
                                Rows.momentOrNull(row, "corrected_at") != null,
                                user.is(new PersonId(row.getLong("person_id"))))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::experiment, Collectors.mapping(Row::line, Collectors.toList())));
    }
}
