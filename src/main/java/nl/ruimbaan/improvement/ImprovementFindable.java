package nl.ruimbaan.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.Findable;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search the improvements of the backlog. */
@Component
class ImprovementFindable implements Findable {

    private static final String SEEN = " and i.phase <> " + Sql.name(ImprovementPhase.MERGED);

    private final JdbcClient jdbc;

    ImprovementFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.IMPROVEMENT;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        return jdbc.sql("""
                        select i.id, i.title, i.problem, i.purpose, i.see, i.pattern, i.structure, i.thinking, i.hypothesis,
                               i.how_we_know, i.language, i.team_id, i.phase, i.active_at
                        from improvement i where i.id in (:numbers)""" + SEEN)
                .param("numbers", numbers)
                .query((row, i) -> text(row))
                .list();
    }

    @Override
    public List<Long> after(long number, int most) {
        return jdbc.sql("select i.id from improvement i where i.id > :after" + SEEN + " order by i.id fetch first "
                        + most + " rows only")
                .param("after", number)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    private static FindableText text(ResultSet row) throws SQLException {
        ImprovementId id = new ImprovementId(row.getLong("id"));
        String phase = ImprovementPhase.valueOf(row.getString("phase")).key();
        return new FindableText(
                FoundKind.IMPROVEMENT,
                id.ref(),
                id.number(),
                row.getString("title"),
                row.getString("problem"),
                Texts.paragraphs(
                        row.getString("purpose"),
                        row.getString("hypothesis"),
                        row.getString("how_we_know"),
                        row.getString("see"),
                        row.getString("pattern"),
                        row.getString("structure"),
                        row.getString("thinking")),
                "",
                Language.valueOf(row.getString("language")),
                TeamId.orNull(row.getObject("team_id", Long.class)),
                phase,
                Rows.moment(row, "active_at"),
                Set.of(phase),
                Set.of());
    }

    @Override
    public Set<String> words() {
        return ImprovementPhase.seen().stream().map(ImprovementPhase::key).collect(Collectors.toSet());
    }
}
