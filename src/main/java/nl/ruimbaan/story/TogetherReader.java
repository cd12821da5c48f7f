package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads with which other stories one is merged, of those that are in sight. */
@Component
class TogetherReader {

    private static final String TOGETHER = "select s.id, s.title from story s where s.id = :into and s.state <> %1$s"
                    .formatted(Sql.name(StoryState.HIDDEN))
            + " union all select s.id, s.title from story s where s.merged_into_id = :id and s.state = "
            + Sql.name(StoryState.MERGED) + " order by id fetch first 100 rows only";

    private final JdbcClient jdbc;

    TogetherReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StoryTogether of(Story story) {
        GoneUp went = story.standing().goneUp();
        StoryId into = new StoryId(went == null ? 0 : went.into().number());
        List<StoryChoices.Choice> found = jdbc.sql(TOGETHER)
                .param("into", into.number())
                .param("id", story.id())
                .query((row, i) -> new StoryChoices.Choice(new StoryId(row.getLong("id")), row.getString("title")))
                .list();
        return new StoryTogether(
                found.stream().filter(it -> it.id().equals(into)).findFirst().orElse(null),
                found.stream().filter(it -> !it.id().equals(into)).toList(),
                false);
    }
}
