package nl.ruimbaan.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues named in a comment, as {@code @Karin de Boer}. Of colleagues with the same name all are meant. */
@Component
class Mentions {

    /** More than this many places in one text are not looked at. */
    private static final int MOST = 20;

    private static final int LONGEST_NAME = 120;

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

    private Set<PersonId> in(String text) {
        Set<PersonId> found = new LinkedHashSet<>();
        int at = text.indexOf('@');
        for (int places = 0; at >= 0 && places < MOST; places++) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                found.addAll(named(text.substring(at + 1, Math.min(text.length(), at + 1 + LONGEST_NAME + 1))));
            }
            at = text.indexOf('@', at + 1);
        }
        return found;
    }

    /** Whose name stands at the beginning of the text; of Jan and Jan Smit the longer one. */
    private List<PersonId> named(String text) {
        record Named(PersonId person, int length) {}
        List<Named> candidates = jdbc.sql(
                        "select id, char_length(name) as letters from person where disabled = false"
                                + " and lower(name) = lower(substring(cast(:text as varchar(200)) from 1 for char_length(name)))")
                .param("text", text)
                .query((row, i) -> new Named(new PersonId(row.getLong("id")), row.getInt("letters")))
                .list();
        List<Named> whole = candidates.stream()
                .filter(it -> it.length() == text.length() || !Character.isLetterOrDigit(text.charAt(it.length())))
                .toList();
        int longest = whole.stream().mapToInt(Named::length).max().orElse(0);
        return whole.stream()
                .filter(it -> it.length() == longest)
                .map(Named::person)
                .toList();
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

    /** The names stand out in the Markdown. */
    static String stressed(String text, List<String> names) {
        String better = text;
        for (String name : names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            better = better.replaceAll(
                    "(?iu)(?<![\\p{L}\\p{N}*])@" + java.util.regex.Pattern.quote(name) + "(?![\\p{L}\\p{N}*])",
                    "**$0**");
        }
        return better;
    }
}
