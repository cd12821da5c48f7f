package nl.ruimbaan.spread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads to whom an improvement was offered, and what came of that. */
@Component
class OfferReader {

    private static final int MOST = 50;
    private static final String COPY = "select i.id, i.title, i.language, i.phase, t.name as team from spread_offer o"
            + " join improvement i on i.id = o.%s left join team t on t.id = i.team_id where o.%s = ?"
            + HiddenTexts.except("i.id") + " order by o.id desc fetch first " + MOST + " rows only";

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final AnsweringReader answering;
    private final CurrentUser user;

    OfferReader(JdbcClient jdbc, PeopleService people, AnsweringReader answering, CurrentUser user) {
        this.jdbc = jdbc;
        this.people = people;
        this.answering = answering;
        this.user = user;
    }

    /** The newest first. */
    List<OfferLine> of(ImprovementId id) {
        TeamId mine = people.myTeam();
        TeamId answersFor = mine != null && answering.isMine(mine) ? mine : null;
        return jdbc.sql("select o.id, o.team_id, t.name as team, o.why, o.offered_by, b.name as offerer, o.offered_at,"
                        + " o.state, a.name as answerer, o.answered_at, o.reason from spread_offer o"
                        + " join team t on t.id = o.team_id join person b on b.id = o.offered_by"
                        + " left join person a on a.id = o.answered_by where o.improvement_id = ?"
                        + " order by o.improvement_id, o.id desc fetch first " + MOST + " rows only")
                .param(id.number())
                .query((row, i) -> line(row, answersFor))
                .list();
    }

    /** Where it is done too. */
    List<CopyLine> copies(ImprovementId id) {
        return copyLines("copy_id", "improvement_id", id);
    }

    /** Of which it is a copy. */
    @Nullable
    CopyLine from(ImprovementId id) {
        return copyLines("improvement_id", "copy_id", id).stream().findFirst().orElse(null);
    }

    /** The teams that have it already or are asked. */
    List<TeamId> taken(ImprovementId id) {
        return jdbc.sql("select distinct o.team_id from spread_offer o where o.improvement_id = ? and o.state in "
                        + Sql.names(OfferRules.TAKEN))
                .param(id.number())
                .query((row, i) -> new TeamId(row.getLong("team_id")))
                .list();
    }

    private List<CopyLine> copyLines(String shown, String of, ImprovementId id) {
        return jdbc.sql(COPY.formatted(shown, of))
                .param(id.number())
                .query((row, i) -> new CopyLine(
                        new ImprovementId(row.getLong("id")),
                        row.getString("title"),
                        Language.valueOf(row.getString("language")).code(),
                        row.getString("team"),
                        ImprovementPhase.valueOf(row.getString("phase"))))
                .list();
    }

    private OfferLine line(ResultSet row, @Nullable TeamId answersFor) throws SQLException {
        OfferState state = OfferState.valueOf(row.getString("state"));
        boolean open = state == OfferState.OPEN;
        return new OfferLine(
                new OfferId(row.getLong("id")),
                row.getString("team"),
                row.getString("why"),
                row.getString("offerer"),
                day(Rows.moment(row, "offered_at")),
                state,
                open ? null : new OfferLine.Answered(row.getString("answerer"), day(Rows.moment(row, "answered_at"))),
                Texts.orEmpty(row.getString("reason")),
                open && new TeamId(row.getLong("team_id")).equals(answersFor),
                open && user.is(new PersonId(row.getLong("offered_by"))));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clock.ZONE);
    }
}
