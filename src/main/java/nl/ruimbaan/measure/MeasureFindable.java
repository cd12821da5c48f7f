package nl.ruimbaan.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.demand.DemandFacts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.Findable;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search what is measured, and never a figure. */
@Component
class MeasureFindable implements Findable {

    private final JdbcClient jdbc;

    MeasureFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MEASURE;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        return jdbc.sql("""
                        select m.id, m.name, m.purpose, m.definition, m.unit, m.language, m.team_id, m.demand_type_id, m.written_at
                        from measure m where m.id in (:numbers)""")
                .param("numbers", numbers)
                .query((row, i) -> text(row))
                .list();
    }

    @Override
    public List<Long> after(long number, int most) {
        return jdbc.sql("select m.id from measure m where m.id > :after order by m.id fetch first " + most
                        + " rows only")
                .param("after", number)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    private static FindableText text(ResultSet row) throws SQLException {
        MeasureId id = new MeasureId(row.getLong("id"));
        return new FindableText(
                FoundKind.MEASURE,
                id.ref(),
                id.number(),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("definition"),
                row.getString("unit"),
                Language.valueOf(row.getString("language")),
                TeamId.orNull(row.getObject("team_id", Long.class)),
                null,
                Rows.moment(row, "written_at"),
                DemandFacts.of(row.getObject("demand_type_id", Long.class)),
                Set.of());
    }
}
