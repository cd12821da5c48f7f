package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads with which other stories one is merged, of those that are in sight. */
@Component
class TogetherReader {

    private static final String TOGETHER =
            "select s.id, s.title, false as mine from story s where s.id = :into and s.state <> %1$s"
                            .formatted(Sql.name(StoryState.HIDDEN))
                    + " union all select s.id, s.title, s.teller_id = :me or s.writer_id = :me from story s where s.merged_into_id = :id and s.state = "
                    + Sql.name(StoryState.MERGED) + " order by id fetch first 100 rows only";

    private final JdbcClient jdbc;

    TogetherReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Part(StoryChoices.Choice story, boolean mine) {}

    StoryTogether of(Story story, PersonId me) {
        GoneUp went = story.standing().goneUp();
        StoryId into = new StoryId(went == null ? 0 : went.into().number());
        List<Part> found = jdbc.sql(TOGETHER)
                .param("into", into.number())
                .param("id", story.id())
                .param("me", me.value())
                .query((row, i) -> new Part(
                        new StoryChoices.Choice(new StoryId(row.getLong("id")), row.getString("title")),
                        row.getBoolean("mine")))
                .list();
        return new StoryTogether(
                found.stream()
                        .map(Part::story)
                        .filter(it -> it.id().equals(into))
                        .findFirst()
                        .orElse(null),
                found.stream()
                        .map(Part::story)
                        .filter(it -> !it.id().equals(into))
                        .toList(),
                found.stream().anyMatch(Part::mine));
    }
}
