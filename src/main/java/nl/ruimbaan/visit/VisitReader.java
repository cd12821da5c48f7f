package nl.ruimbaan.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the notes that the current user may see, the newest first; no others are in any count. */
@Component
class VisitReader {

    private static final int ROOM = 240;
    private static final String LINE =
            "select v.id, v.went_on, t.name as team, p.name as writer, v.title, v.saw, v.language, v.readers, v.state";
    /** Joined from the left, so that H2 begins with the notes and not with the few teams. */
    private static final String FROM = " from visit v left join team t on t.id = v.team_id"
            + " left join person p on p.id = v.writer_id where" + VisitSight.SEEN;

    private static final String ABOUT =
            " and v.id in (select i.visit_id from visit_item i where i.item_number in (:items))";

    private final JdbcClient jdbc;
    private final MatchReader matching;
    private final VisitSight sight;
    private final CurrentUser user;

    VisitReader(JdbcClient jdbc, MatchReader matching, VisitSight sight, CurrentUser user) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.sight = sight;
        this.user = user;
    }

    Slice<VisitLine> page(VisitFilter filter, VisitLine.@Nullable Key after, int size) {
        Matches matches = matching.of(FoundKind.VISIT, filter.text());
        return page(
                wanted(filter, matches),
                // Of a team along the index of teams: H2 takes it for the order only when the team stands in it.
                filter.team() == null ? "" : "v.team_id desc, ",
                values(filter, matches),
                after,
                size);
    }

    Count count(VisitFilter filter) {
        Matches matches = matching.of(FoundKind.VISIT, filter.text());
        return jdbc.sql(Sql.upToCeiling("select 1 from visit v where" + VisitSight.SEEN + wanted(filter, matches)))
                .params(values(filter, matches))
                .query((row, i) -> Count.upToCeiling(row.getLong("many")))
                .single();
    }

    /** Those that are about this item. */
    Slice<VisitLine> about(ItemRef item, VisitLine.@Nullable Key after, int size) {
        Map<String, Object> values = sight.values();
        values.put("items", List.of(item.number()));
        return page(ABOUT, "", values, after, size);
    }

    /** The last ones that are about any of these items. */
    List<ItemRef> lastAbout(Collection<Long> items, int size) {
        return jdbc.sql("select v.id" + FROM + ABOUT + " order by v.went_on desc, v.id desc fetch first " + size
                        + " rows only")
                .params(sight.values())
                .param("items", items)
                .query((row, i) -> new VisitId(row.getLong("id")).ref())
                .list();
    }

    /** One of them, before one knows what it is about. */
    Optional<VisitPage> page(VisitId id) {
        return jdbc.sql("select v.*, t.name as team, p.name as writer" + FROM + " and v.id = :id")
                .params(sight.values())
                .param("id", id.number())
                .query((row, i) -> page(row))
                .optional();
    }

    List<ItemView> among(Collection<Long> numbers) {
        return jdbc.sql("select v.id, v.title, v.state" + FROM + " and v.id in (:ids)")
                .params(sight.values())
                .param("ids", numbers)
                .query((row, i) -> new ItemView(
                        new VisitId(row.getLong("id")).ref(),
                        row.getString("title"),
                        VisitState.valueOf(row.getString("state")).key(),
                        false))
                .list();
    }

    private Slice<VisitLine> page(
            String matching, String order, Map<String, Object> values, VisitLine.@Nullable Key after, int size) {
        if (after != null) {
            values.put("day", after.day());
            values.put("after", after.id());
        }
        return Slice.of(
                jdbc.sql(LINE + FROM + matching + (after == null ? "" : " and (v.went_on, v.id) < (:day, :after)")
                                + " order by " + order + "v.went_on desc, v.id desc fetch first " + (size + 1)
                                + " rows only")
                        .params(values)
                        .query((row, i) -> line(row))
                        .list(),
                size);
    }

    private static String wanted(VisitFilter filter, Matches matches) {
        return " and " + matches.in("v.id") + (filter.team() == null ? "" : " and v.team_id = :team");
    }

    private Map<String, Object> values(VisitFilter filter, Matches matches) {
        Map<String, Object> values = sight.values();
        values.putAll(matches.values());
        if (filter.team() != null) {
            values.put("team", filter.team().value());
        }
        return values;
    }

    private static VisitLine line(ResultSet row) throws SQLException {
        return new VisitLine(
                new VisitId(row.getLong("id")),
                Rows.day(row, "went_on"),
                row.getString("team"),
                row.getString("writer"),
                row.getString("title"),
                Texts.shortened(row.getString("saw"), ROOM),
                Language.valueOf(row.getString("language")),
                VisitReaders.valueOf(row.getString("readers")),
                VisitState.valueOf(row.getString("state")));
    }

    private VisitPage page(ResultSet row) throws SQLException {
        return new VisitPage(
                new VisitId(row.getLong("id")),
                row.getInt("version"),
                row.getString("title"),
                text(row),
                row.getString("team"),
                row.getString("writer"),
                VisitState.valueOf(row.getString("state")),
                List.of(),
                Rows.moment(row, "written_at"),
                row.getInt("text_version") > 0,
                user.is(new PersonId(row.getLong("writer_id"))));
    }

    private static VisitDraft text(ResultSet row) throws SQLException {
        return new VisitDraft(
                new TeamId(row.getLong("team_id")),
                Rows.day(row, "went_on"),
                row.getString("saw"),
                Texts.orEmpty(row.getString("surprised")),
                Texts.orEmpty(row.getString("thought_before")),
                Texts.orEmpty(row.getString("think_now")),
                List.of(),
                VisitReaders.valueOf(row.getString("readers")),
                Language.valueOf(row.getString("language")),
                Map.of());
    }
}
