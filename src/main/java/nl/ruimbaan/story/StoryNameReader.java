package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.tag.TagName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names that go with a story, in one statement, and its tags in another. */
@Component
class StoryNameReader {

    private final JdbcClient jdbc;
    private final StoryTags tags;

    StoryNameReader(JdbcClient jdbc, StoryTags tags) {
        this.jdbc = jdbc;
        this.tags = tags;
    }

    record Names(
            String teller,
            @Nullable String writer,
            @Nullable String team,
            @Nullable String demandType,
            List<TagName> tags) {

        List<String> tagWords() {
            return tags.stream().map(TagName::name).toList();
        }
    }

    Names of(Story story) {
        List<TagName> tagNames = tags.of(story.id());
        return jdbc.sql("""
                        select p.name as teller, w.name as writer, t.name as team, d.name as demand_type
                        from story s
                        join person p on p.id = s.teller_id
                        left join person w on w.id = s.writer_id
                        left join team t on t.id = s.team_id
                        left join demand_type d on d.id = s.demand_type_id
                        where s.id = ?
                        """)
                .param(story.id())
                .query((row, i) -> new Names(
                        row.getString("teller"),
                        row.getString("writer"),
                        row.getString("team"),
                        row.getString("demand_type"),
                        tagNames))
                .single();
    }
}
