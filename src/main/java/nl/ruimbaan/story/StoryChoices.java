package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stories on the wall that one may want to point at from elsewhere: one's own first, those of others after them, the newest
 * first. Looks no further back than the last thousand of each, and sends one statement.
 */
@ApplicationService
public class StoryChoices {

    /** How many are offered at a time. */
    public static final int MOST = 30;

    private static final String LAST =
            " order by %s, s.state, s.told_at desc, s.id desc fetch first " + Count.CEILING + " rows only";

    private static final String ON_THE_WALL = "s.state = " + Sql.name(StoryState.PUBLISHED);

    private static final String OFFERED = "select id, title from ("
            + "(select s.id, s.title, s.told_at, 2 as near from story s"
            + " where s.id = :number and " + ON_THE_WALL + ")"
            + " union all (select s.id, s.title, s.told_at, 1 as near from story s"
            + " where s.teller_id = :me and " + ON_THE_WALL + " and s.id <> :number"
            + LAST.formatted("s.teller_id")
            + ") union all (select s.id, s.title, s.told_at, 0 as near from story s"
            + " where " + ON_THE_WALL + " and s.teller_id <> :me and s.id <> :number"
            + LAST.replace("%s, ", "")
            + ")) last where near = 2 or %s order by near desc, told_at desc, id desc fetch first " + MOST
            + " rows only";

    private final JdbcClient jdbc;
    private final MatchReader matching;
    private final CurrentUser user;

    StoryChoices(JdbcClient jdbc, MatchReader matching, CurrentUser user) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.user = user;
    }

    /** Those with these words in the title, the customer's words or what happened, or with this number; all of them for an empty text. */
    public List<Choice> with(String text) {
        String wanted = text.strip();
        if (wanted.length() > WallFilter.LONGEST_TEXT) {
            wanted = wanted.substring(0, WallFilter.LONGEST_TEXT);
        }
        Matches matches = matching.of(FoundKind.STORY, wanted);
        return jdbc.sql(OFFERED.formatted(matches.in("id")))
                .param("me", user.id().value())
                .param("number", wanted.matches("#?[0-9]{1,18}") ? Long.parseLong(wanted.replace("#", "")) : 0)
                .params(matches.values())
                .query((row, i) -> new Choice(new StoryId(row.getLong("id")), row.getString("title")))
                .list();
    }

    /** A story that one can point at, with what it is called. */
    public record Choice(StoryId id, String title) {}
}
