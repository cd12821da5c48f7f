package nl.ruimbaan.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.search.AlikeReader;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.words.Likeness;
import nl.ruimbaan.words.Stems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds stories that are like the one that somebody is telling, one's own and those in the archive too. */
@ApplicationService
public class SimilarStories {

    static final int MOST = 3;

    private static final String FOUND = "select s.id, s.title, s.words, s.language, s.told_at, s.teller_id,"
            + " exists (select 1 from reaction r where r.item_number = s.id and r.person_id = :me and r.kind = "
            + Sql.name(ReactionKind.RECOGNISE) + ") as recognised,"
            + " exists (select 1 from item_follower f where f.item_number = s.id and f.person_id = :me"
            + " and f.following = true) as followed"
            + " from story s where s.id in (:numbers) and s.state in " + Sql.names(StoryState.found());

    private final AlikeReader alike;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    SimilarStories(AlikeReader alike, JdbcClient jdbc, CurrentUser user) {
        this.alike = alike;
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * A story that looks like the one that somebody is telling.
     *
     * @param mine whether the reader told it
     * @param recognised whether the reader said to recognise it
     * @param followed whether the reader follows it
     */
    public record Similar(
            StoryId id,
            String title,
            String lang,
            LocalDate toldOn,
            boolean mine,
            boolean recognised,
            boolean followed) {}

    /** One that shares a word, to be weighed. */
    private record Found(Similar similar, Set<String> stems) {}

    /** At most three, the most alike first; none while there is too little to go by. */
    public List<Similar> to(String text) {
        Likeness like = Likeness.of(text);
        return Likeness.most(MOST, found(alike.to(FoundKind.STORY, like, List.of())), it -> like.with(it.stems()))
                .stream()
                .map(Found::similar)
                .toList();
    }

    /** These, in their order. */
    private List<Found> found(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc
                        .sql(FOUND)
                        .param("numbers", numbers)
                        .param("me", user.id().value())
                        .query((row, number) -> found(row))
                        .list()
                        .stream()
                        .sorted(Comparator.comparingInt(
                                it -> numbers.indexOf(it.similar().id().number())))
                        .toList();
    }

    private Found found(ResultSet row) throws SQLException {
        return new Found(
                new Similar(
                        new StoryId(row.getLong("id")),
                        row.getString("title"),
                        Language.valueOf(row.getString("language")).code(),
                        LocalDate.ofInstant(Rows.moment(row, "told_at"), Clock.ZONE),
                        user.id().value() == row.getLong("teller_id"),
                        row.getBoolean("recognised"),
                        row.getBoolean("followed")),
                Stems.of(row.getString("title") + "\n" + row.getString("words")));
    }
}
