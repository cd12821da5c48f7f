package nl.ruimbaan.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the wall: one statement a page, by key, with what a card shows and no more. */
@Component
class StoryCardReader {

    private static final String COLUMNS = """
            select s.id, s.title, s.words, s.literal, t.name as team, s.told_at, s.active_at, s.language, s.led_to_change, s.source,
                   case when s.teller_hidden then null else p.name end as teller
            from %s s
            left join team t on t.id = s.team_id
            left join person p on p.id = s.teller_id
            """;

    private static final String BEHIND = " where s.state = " + Sql.name(StoryState.PUBLISHED)
            + " and s.id in (select l.from_id from thread_link l where l.to_id in (:items))"
            + " order by s.told_at desc, s.id desc fetch first 1 rows only";

    private final JdbcClient jdbc;
    private final MatchReader matching;
    private final CurrentUser user;

    StoryCardReader(JdbcClient jdbc, MatchReader matching, CurrentUser user) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.user = user;
    }

    Slice<StoryCard> page(WallFilter filter, StoryCard.@Nullable Key after, int size) {
        var query = query(filter).after(after);
        List<StoryCard> cards = jdbc.sql(
                        COLUMNS.formatted(query.table()) + query.sql() + " fetch first " + (size + 1) + " rows only")
                .params(query.values())
                .query(StoryCardReader::card)
                .list();
        return Slice.of(cards, size);
    }

    /** The newest story on the wall that led straight to one of these. */
    Optional<StoryCard> newestBehind(Collection<ItemRef> items) {
        return items.isEmpty()
                ? Optional.empty()
                : jdbc.sql(COLUMNS.formatted("story") + BEHIND)
                        .param("items", items.stream().map(ItemRef::number).toList())
                        .query(StoryCardReader::card)
                        .optional();
    }

    private static StoryCard card(ResultSet row, int number) throws SQLException {
        return new StoryCard(
                row.getLong("id"),
                new ItemRef(ItemKind.STORY, row.getLong("id")).path(),
                row.getString("title"),
                row.getString("words"),
                row.getBoolean("literal"),
                row.getString("team"),
                Rows.moment(row, "told_at"),
                Rows.moment(row, "active_at"),
                Language.valueOf(row.getString("language")).code(),
                row.getString("teller"),
                row.getBoolean("led_to_change"),
                row.getString("source"));
    }

    private WallQuery query(WallFilter filter) {
        return new WallQuery(filter, matching.of(FoundKind.STORY, filter.text(), filter.team()), user.id());
    }

    Count count(WallFilter filter) {
        var query = query(filter);
        return Count.upToCeiling(jdbc.sql(Sql.upToCeiling("select 1 from " + query.table() + " s" + query.sql()))
                .params(query.values())
                .query(Long.class)
                .single());
    }
}
