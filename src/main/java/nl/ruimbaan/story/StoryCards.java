package nl.ruimbaan.story;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the wall: one statement a page, by key, with what a card shows and no more. */
@Component
class StoryCards {

    private static final String COLUMNS = """
            select s.id, s.title, s.words, s.literal, t.name as team, s.told_at, s.language, s.led_to_change, s.source,
                   case when s.teller_hidden then null else p.name end as teller
            from story s
            left join team t on t.id = s.team_id
            left join person p on p.id = s.teller_id
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    StoryCards(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    Page<StoryCard> page(WallFilter filter, @Nullable StoryKey after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        if (after != null) {
            where += " and (s.told_at, s.id) < (:at, :id)";
            values.put("at", after.at().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        List<StoryCard> cards = jdbc.sql(COLUMNS + where + order(filter) + " fetch first " + (size + 1) + " rows only")
                .params(values)
                .query((row, i) -> new StoryCard(
                        row.getLong("id"),
                        new ItemRef(ItemKind.STORY, row.getLong("id")).path(),
                        row.getString("title"),
                        row.getString("words"),
                        row.getBoolean("literal"),
                        row.getString("team"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        Language.valueOf(row.getString("language")).code(),
                        row.getString("teller"),
                        row.getBoolean("led_to_change"),
                        row.getString("source")))
                .list();
        return Page.of(cards, size);
    }

    Count count(WallFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        return Count.upToCeiling(jdbc.sql("select count(*) from (select 1 from story s " + where + order(filter)
                        + " fetch first " + (Count.CEILING + 1) + " rows only) counted")
                .params(values)
                .query(Long.class)
                .single());
    }

    /** Newest first. Names what the filter fixes as well, so that both databases walk along the index, for a count too. */
    private static String order(WallFilter filter) {
        String fixed = filter.mine() ? "s.teller_id, " : filter.team() != null ? "s.team_id, " : "";
        return " order by " + fixed + "s.state, s.told_at desc, s.id desc";
    }

    private String where(WallFilter filter, Map<String, Object> values) {
        String where = " where s.state = 'PUBLISHED'";
        if (filter.team() != null) {
            where += " and s.team_id = :team";
            values.put("team", filter.team().value());
        }
        if (filter.mine()) {
            where += " and s.teller_id = :me";
            values.put("me", user.id().value());
        }
        return where;
    }
}
