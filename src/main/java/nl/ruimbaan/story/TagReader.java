package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.WordSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tags with how many stories on the wall have them. */
@Component
class TagReader {

    private static final String PUBLISHED =
            " join story s on s.id = st.story_id and s.state = " + Sql.name(StoryState.PUBLISHED);

    private final JdbcClient jdbc;

    TagReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold what is typed, the most used first. */
    List<TagName> suggestions(String typed, int offset, int limit) {
        var search = WordSearch.of(typed);
        return jdbc.sql("select t.id, t.name, count(*) as stories from tag t join story_tag st on st.tag_id = t.id"
                        + PUBLISHED + " where " + search.in("t.name_key")
                        + " group by t.id, t.name, t.name_key order by stories desc, t.name_key"
                        + " offset " + offset + " rows fetch first " + limit + " rows only")
                .params(search.values())
                .query((row, i) -> new TagName(new TagId(row.getLong("id")), row.getString("name")))
                .list();
    }

    /** All by name. */
    List<TagService.Line> lines(int offset, int limit) {
        return jdbc.sql("select t.id, t.version, t.name, count(s.id) as stories from tag t"
                        + " left join (story_tag st" + PUBLISHED + ") on st.tag_id = t.id"
                        + " group by t.id, t.version, t.name, t.name_key order by t.name_key"
                        + " offset " + offset + " rows fetch first " + limit + " rows only")
                .query((row, i) -> new TagService.Line(
                        new TagId(row.getLong("id")),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getLong("stories")))
                .list();
    }
}
