package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.Language;
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
            from story s
            left join team t on t.id = s.team_id
            left join person p on p.id = s.teller_id
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    StoryCardReader(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    Slice<StoryCard> page(WallFilter filter, StoryCard.@Nullable Key after, int size) {
        var query = new WallQuery(filter, user.id()).after(after);
        List<StoryCard> cards = jdbc.sql(COLUMNS + query.sql() + " fetch first " + (size + 1) + " rows only")
                .params(query.values())
                .query((row, i) -> new StoryCard(
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
                        row.getString("source")))
                .list();
        return Slice.of(cards, size);
    }

    Count count(WallFilter filter) {
        var query = new WallQuery(filter, user.id());
        return Count.upToCeiling(jdbc.sql(Sql.upToCeiling("select 1 from story s" + query.sql()))
                .params(query.values())
                .query(Long.class)
                .single());
    }
}
