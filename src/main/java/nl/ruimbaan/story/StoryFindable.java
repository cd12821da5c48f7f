package nl.ruimbaan.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandFacts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.Findable;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search the stories on the wall and in the archive. */
@Component
class StoryFindable implements Findable {

    private static final String SEEN = " and s.state in " + Sql.names(StoryState.found());

    private final JdbcClient jdbc;

    StoryFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        Map<Long, StringBuilder> tags = tags(numbers);
        return jdbc.sql("""
                        select s.id, s.title, s.words, s.happened, s.mattered, s.language, s.team_id, s.state, s.told_at,
                               s.demand, s.channel, s.demand_type_id
                        from story s where s.id in (:numbers)""" + SEEN)
                .param("numbers", numbers)
                .query((row, i) -> text(row, tags.get(row.getLong("id"))))
                .list();
    }

    @Override
    public List<Long> after(long number, int most) {
        return jdbc.sql("select s.id from story s where s.id > :after" + SEEN + " order by s.id fetch first " + most
                        + " rows only")
                .param("after", number)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    private Map<Long, StringBuilder> tags(Collection<Long> numbers) {
        Map<Long, StringBuilder> tags = new HashMap<>();
        jdbc.sql(
                        "select st.story_id, t.name from story_tag st join tag t on t.id = st.tag_id where st.story_id in (:numbers)")
                .param("numbers", numbers)
                .query((row, i) -> tags.computeIfAbsent(row.getLong("story_id"), it -> new StringBuilder())
                        .append(row.getString("name"))
                        .append('\n'))
                .list();
        return tags;
    }

    private static FindableText text(ResultSet row, @Nullable StringBuilder tags) throws SQLException {
        StoryId id = new StoryId(row.getLong("id"));
        Set<String> facts = new HashSet<>(DemandFacts.of(row.getObject("demand_type_id", Long.class)));
        facts.add(Demand.valueOf(row.getString("demand")).key());
        String channel = row.getString("channel");
        if (channel != null) {
            facts.add(Channel.valueOf(channel).key());
        }
        return new FindableText(
                FoundKind.STORY,
                id.ref(),
                id.number(),
                row.getString("title"),
                row.getString("words"),
                Texts.paragraphs(row.getString("happened"), row.getString("mattered")),
                tags == null ? "" : tags.toString(),
                Language.valueOf(row.getString("language")),
                TeamId.orNull(row.getObject("team_id", Long.class)),
                StoryState.valueOf(row.getString("state")).key(),
                Rows.moment(row, "told_at"),
                facts,
                Set.of());
    }
}
