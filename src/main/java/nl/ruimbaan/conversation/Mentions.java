package nl.ruimbaan.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Markdown;
import nl.ruimbaan.base.Meant;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues named in a comment, as {@code @Karin de Boer}, however their names are written. Of colleagues with the same name all are meant. */
@Component
class Mentions {

    /** More than this many places in one text are not looked at. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps who is named in the comment.
     *
     * @return those who were not named in it before
     */
    Set<PersonId> keep(long comment, String text) {
        Set<PersonId> before =
                new LinkedHashSet<>(jdbc.sql("select person_id from comment_mention where comment_id = ?")
                        .param(comment)
                        .query((row, i) -> new PersonId(row.getLong("person_id")))
                        .list());
        Set<PersonId> added = in(text);
        added.removeAll(before);
        added.forEach(it -> jdbc.sql("insert into comment_mention (comment_id, person_id) values (?, ?)")
                .params(comment, it.value())
                .update());
        return added;
    }

    /** The names in a text that are nobody's, as they were written, each once. */
    List<String> ofNobody(String text) {
        List<NamedAt> places = places(text);
        Set<String> names = colleagues(places).keySet();
        return places.stream()
                .filter(it -> it.longest(names).isEmpty())
                .map(NamedAt::written)
                .distinct()
                .toList();
    }

    private Set<PersonId> in(String text) {
        List<NamedAt> places = places(text);
        Map<String, List<PersonId>> colleagues = colleagues(places);
        Set<PersonId> found = new LinkedHashSet<>();
        places.forEach(
                it -> it.longest(colleagues.keySet()).map(colleagues::get).ifPresent(found::addAll));
        return found;
    }

    private static List<NamedAt> places(String text) {
        return Markdown.words(text).stream()
                .flatMap(it -> NamedAt.in(it).stream())
                .limit(MOST)
                .toList();
    }

    /** All who can be named, by their names as they are compared; nobody is asked for when nobody is named. */
    private Map<String, List<PersonId>> colleagues(List<NamedAt> places) {
        Map<String, List<PersonId>> colleagues = new HashMap<>();
        if (!places.isEmpty()) {
            jdbc.sql("select id, name from person where disabled = false order by id")
                    .query((row, i) -> Map.entry(row.getString("name"), new PersonId(row.getLong("id"))))
                    .list()
                    .forEach(it -> colleagues
                            .computeIfAbsent(Folded.text(it.getKey()), name -> new ArrayList<>())
                            .add(it.getValue()));
        }
        return colleagues;
    }

    /** Who is named in these comments, in one query. */
    Map<Long, List<String>> names(List<Long> comments) {
        Map<Long, List<String>> names = new HashMap<>();
        jdbc.sql("select m.comment_id, p.name from comment_mention m join person p on p.id = m.person_id"
                        + " where m.comment_id in (:comments)")
                .param("comments", comments.isEmpty() ? List.of(-1L) : comments)
                .query((row, i) -> Map.entry(row.getLong("comment_id"), row.getString("name")))
                .list()
                .forEach(it -> names.computeIfAbsent(it.getKey(), comment -> new ArrayList<>())
                        .add(it.getValue()));
        return names;
    }

    /** What finds these names in words: they stand out, as they were written. */
    static Function<String, Stream<Meant>> of(Collection<String> names) {
        Set<String> folded =
                new LinkedHashSet<>(names.stream().map(Folded::text).toList());
        return words -> folded.isEmpty()
                ? Stream.empty()
                : NamedAt.in(words).stream().flatMap(it -> it.longest(folded).map(it::meant).stream());
    }
}
