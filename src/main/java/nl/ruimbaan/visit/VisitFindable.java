package nl.ruimbaan.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.Findable;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search the notes of who went and looked, each for those alone whom it is for. */
@Component
class VisitFindable implements Findable {

    private final JdbcClient jdbc;

    VisitFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.VISIT;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        return jdbc.sql("""
                        select v.id, v.title, v.saw, v.surprised, v.thought_before, v.think_now, v.language, v.team_id, v.writer_id,
                               v.readers, v.state, v.written_at
                        from visit v where v.id in (:numbers)""")
                .param("numbers", numbers)
                .query((row, i) -> text(row))
                .list();
    }

    @Override
    public List<Long> after(long number, int most) {
        return jdbc.sql("select v.id from visit v where v.id > :after order by v.id fetch first " + most + " rows only")
                .param("after", number)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    private static FindableText text(ResultSet row) throws SQLException {
        VisitId id = new VisitId(row.getLong("id"));
        VisitState state = VisitState.valueOf(row.getString("state"));
        TeamId team = new TeamId(row.getLong("team_id"));
        return new FindableText(
                FoundKind.VISIT,
                id.ref(),
                id.number(),
                row.getString("title"),
                row.getString("saw"),
                Texts.paragraphs(
                        row.getString("surprised"), row.getString("thought_before"), row.getString("think_now")),
                "",
                Language.valueOf(row.getString("language")),
                team,
                state.key(),
                Rows.moment(row, "written_at"),
                Set.of(),
                readers(
                        VisitReaders.valueOf(row.getString("readers")),
                        state,
                        team,
                        new PersonId(row.getLong("writer_id"))));
    }

    /** As {@link VisitSight} has it; a hidden one nobody finds. */
    private static Set<String> readers(VisitReaders readers, VisitState state, TeamId team, PersonId writer) {
        String itsWriter = FindableText.reader(writer);
        if (state != VisitState.SHARED) {
            return Set.of(itsWriter);
        }
        return readers == VisitReaders.EVERYONE ? Set.of() : Set.of(itsWriter, FindableText.readers(team));
    }
}
