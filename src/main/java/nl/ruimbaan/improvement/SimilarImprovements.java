package nl.ruimbaan.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.search.AlikeReader;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.words.Likeness;
import nl.ruimbaan.words.Stems;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds improvements that are like what somebody is typing, by words in whatever form, also those that stopped: their lesson is worth
 * as much.
 */
@ApplicationService
public class SimilarImprovements {

    static final int MOST = 3;
    private static final int NAMED = 20;

    private static final String MINE = """
            , exists (select 1 from improvement_participant p where p.improvement_id = i.id and p.person_id = :me) as joined,
            exists (select 1 from item_follower f where f.item_number = i.id and f.person_id = :me and f.following = true) as followed
            """;

    private final AlikeReader alike;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final MatchReader matching;
    private final VisibleImprovements improvements;

    SimilarImprovements(
            AlikeReader alike,
            MatchReader matching,
            VisibleImprovements improvements,
            JdbcClient jdbc,
            CurrentUser user) {
        this.alike = alike;
        this.matching = matching;
        this.improvements = improvements;
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * An improvement that looks like what somebody is about to propose.
     *
     * @param joined whether the reader takes part
     * @param followed whether the reader follows it
     */
    public record Similar(
            ImprovementId id, String title, String lang, ImprovementPhase phase, boolean joined, boolean followed) {}

    /** One that shares a word, to be weighed. */
    private record Found(Similar similar, Set<String> stems) {}

    /** At most three, the most alike first; none while there is too little to go by. */
    public List<Similar> to(String text) {
        Likeness like = Likeness.of(text);
        return Likeness.most(MOST, found(alike.to(FoundKind.IMPROVEMENT, like, List.of())), it -> like.with(it.stems()))
                .stream()
                .map(Found::similar)
                .toList();
    }

    /** Those that another one can go up in: what looks like it, or those whose number or words are typed. */
    public List<Similar> others(ImprovementId than, String typed) {
        List<Similar> found = typed.isBlank() ? alike(than) : named(typed.strip());
        return found.stream()
                .filter(it -> !it.id().equals(than) && it.phase().isJoinable())
                .toList();
    }

    private List<Similar> alike(ImprovementId id) {
        return improvements
                .find(id)
                .map(it -> to(it.title() + "\n" + it.toDraft().problem()))
                .orElse(List.of());
    }

    private List<Similar> named(String typed) {
        String number = typed.startsWith("#") ? typed.substring(1) : typed;
        Matches matches = matching.of(FoundKind.IMPROVEMENT, typed);
        List<Long> numbers = new ArrayList<>(
                matches.numbers().reversed().stream().limit(NAMED).toList());
        if (number.matches("[0-9]{1,18}")) {
            numbers.addFirst(Long.valueOf(number));
        }
        return found(numbers).stream().map(Found::similar).toList();
    }

    /** These, in their order. */
    private List<Found> found(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select i.id, i.title, i.problem, i.language, i.phase" + MINE
                                + " from improvement i where i.id in (:numbers)" + HiddenTexts.except("i.id"))
                        .param("numbers", numbers)
                        .param("me", user.id().value())
                        .query((row, number) -> found(row))
                        .list()
                        .stream()
                        .sorted(Comparator.comparingInt(
                                it -> numbers.indexOf(it.similar().id().number())))
                        .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Similar(
                        new ImprovementId(row.getLong("id")),
                        row.getString("title"),
                        Language.valueOf(row.getString("language")).code(),
                        ImprovementPhase.valueOf(row.getString("phase")),
                        row.getBoolean("joined"),
                        row.getBoolean("followed")),
                Stems.of(row.getString("title") + "\n" + row.getString("problem")));
    }
}
