package nl.ruimbaan.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.savedview.ViewAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tags a story has. */
@Component
class StoryTags {

    private final TagRepository tags;
    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final ViewAddresses addresses;

    StoryTags(TagRepository tags, JdbcClient jdbc, Numbers numbers, ViewAddresses addresses) {
        this.tags = tags;
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.addresses = addresses;
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
        List<Long> wanted =
                new ArrayList<>(known(names).stream().map(it -> it.id().value()).toList());
        List<Long> had = of(story).stream().map(it -> it.id().value()).toList();
        had.stream().filter(it -> !wanted.contains(it)).forEach(it -> takeAway(story, it));
        wanted.removeAll(had);
        wanted.forEach(it -> jdbc.sql("insert into story_tag (story_id, tag_id) values (?, ?)")
                .params(story, it)
                .update());
    }

    /** All stories of the one tag have the other from now on, and walls with a name ask for it. */
    void move(TagId from, TagId into) {
        jdbc.sql("insert into story_tag (story_id, tag_id) select st.story_id, cast(:into as bigint) from story_tag st"
                        + " where st.tag_id = :from and st.story_id not in"
                        + " (select other.story_id from story_tag other where other.tag_id = :into)")
                .param("from", from.value())
                .param("into", into.value())
                .update();
        jdbc.sql("delete from story_tag where tag_id = ?").param(from.value()).update();
        addresses.say(ItemKind.STORY.route(), WallFilter.TAG, Long.toString(from.value()), Long.toString(into.value()));
    }

    private void takeAway(long story, long tag) {
        jdbc.sql("delete from story_tag where story_id = ? and tag_id = ?")
                .params(story, tag)
                .update();
        jdbc.sql("delete from tag where id = ? and not exists (select 1 from story_tag st where st.tag_id = ?)")
                .params(tag, tag)
                .update();
    }

    private List<TagName> known(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Tag> known = new LinkedHashMap<>();
        tags.findByNameKeyIn(names.stream().map(TagText::key).toList()).forEach(it -> known.put(it.key(), it));
        names.forEach(name -> known.computeIfAbsent(
                TagText.key(name), key -> tags.saveAndFlush(new Tag(numbers.nextRecord(), name))));
        return known.values().stream()
                .map(Tag::toName)
                .sorted(Comparator.comparing(TagName::name))
                .toList();
    }
}
