package nl.ruimbaan.story;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.tag.TagId;
import nl.ruimbaan.tag.TagName;
import nl.ruimbaan.tag.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tags a story has. */
@Component
class StoryTags {

    private final Tags tags;
    private final JdbcClient jdbc;

    StoryTags(Tags tags, JdbcClient jdbc) {
        this.tags = tags;
        this.jdbc = jdbc;
    }

    List<TagName> of(long story) {
        return jdbc.sql("select t.id, t.name from story_tag st join tag t on t.id = st.tag_id"
                        + " where st.story_id = ? order by t.name_key")
                .param(story)
                .query((row, i) -> new TagName(new TagId(row.getLong("id")), row.getString("name")))
                .list();
    }

    /** Gives the story these tags and no others; those that nobody used before are made, those that nobody uses now go. */
    void put(long story, List<String> names) {
        List<Long> wanted = new ArrayList<>(
                tags.called(names).stream().map(it -> it.id().value()).toList());
        List<Long> had = of(story).stream().map(it -> it.id().value()).toList();
        had.stream().filter(it -> !wanted.contains(it)).forEach(it -> takeAway(story, it));
        wanted.removeAll(had);
        wanted.forEach(it -> jdbc.sql("insert into story_tag (story_id, tag_id) values (?, ?)")
                .params(story, it)
                .update());
    }

    private void takeAway(long story, long tag) {
        jdbc.sql("delete from story_tag where story_id = ? and tag_id = ?")
                .params(story, tag)
                .update();
        jdbc.sql("delete from tag where id = ? and not exists (select 1 from story_tag st where st.tag_id = ?)")
                .params(tag, tag)
                .update();
    }
}
