package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.WordSearch;
import nl.ruimbaan.savedview.ViewAddresses;
import nl.ruimbaan.tag.TagId;
import nl.ruimbaan.tag.TagLine;
import nl.ruimbaan.tag.TagName;
import nl.ruimbaan.tag.Tagged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tags of stories: how many on the wall have them, and the one for the other. */
@Component
class TaggedStories implements Tagged {

    private static final String PUBLISHED =
            " join story s on s.id = st.story_id and s.state = " + Sql.name(StoryState.PUBLISHED);

    private final JdbcClient jdbc;
    private final ViewAddresses addresses;

    TaggedStories(JdbcClient jdbc, ViewAddresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** Those that hold what is typed, the most used first. */
    @Override
    public List<TagName> suggestions(String typed, int offset, int limit) {
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
    @Override
    public List<TagLine> lines(int offset, int limit) {
        return jdbc.sql("select t.id, t.version, t.name, count(s.id) as stories from tag t"
                        + " left join (story_tag st" + PUBLISHED + ") on st.tag_id = t.id"
                        + " group by t.id, t.version, t.name, t.name_key order by t.name_key"
                        + " offset " + offset + " rows fetch first " + limit + " rows only")
                .query((row, i) -> new TagLine(
                        new TagId(row.getLong("id")),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getLong("stories")))
                .list();
    }

    /** All stories of the one tag have the other from now on, and walls with a name ask for it. */
    @Override
    public void move(TagId from, TagId into) {
        jdbc.sql("insert into story_tag (story_id, tag_id) select st.story_id, cast(:into as bigint) from story_tag st"
                        + " where st.tag_id = :from and st.story_id not in"
                        + " (select other.story_id from story_tag other where other.tag_id = :into)")
                .param("from", from.value())
                .param("into", into.value())
                .update();
        jdbc.sql("delete from story_tag where tag_id = ?").param(from.value()).update();
        addresses.say(ItemKind.STORY.route(), WallFilter.TAG, Long.toString(from.value()), Long.toString(into.value()));
    }
}
