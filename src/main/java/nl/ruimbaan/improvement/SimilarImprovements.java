package nl.ruimbaan.improvement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.words.Likeness;
import nl.ruimbaan.words.StemColumn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds improvements that are like what somebody is typing, by words in whatever form, also those that stopped: their lesson is worth
 * as much. Looks in each phase at those with the latest activity and no further: the cost does not grow with the backlog.
 */
@ApplicationService
public class SimilarImprovements {

    static final int MOST = 3;

    private static final int WEIGHED = 60;
    private static final int LOOKED_AT = 300;

    private static final String RECENT = Stream.of(ImprovementPhase.values())
            .map(SimilarImprovements::latest)
            .collect(Collectors.joining(" union all "));

    private static final String MINE = """
            , exists (select 1 from improvement_participant p where p.improvement_id = i.id and p.person_id = :me) as joined,
            exists (select 1 from item_follower f where f.item_number = i.id and f.person_id = :me and f.following = true) as followed
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    SimilarImprovements(JdbcClient jdbc, CurrentUser user) {
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
    private record Found(Similar similar, List<String> stems) {}

    /** At most three, the most alike first; none while there is too little to go by. */
    public List<Similar> to(String text) {
        Likeness like = Likeness.of(text);
        return like.words().isEmpty()
                ? List.of()
                : Likeness.most(MOST, sharing(like), it -> like.with(it.stems())).stream()
                        .map(Found::similar)
                        .toList();
    }

    /** Those with most of its words in them, the latest activity first of as many. */
    private List<Found> sharing(Likeness like) {
        Map<String, Object> values = new LinkedHashMap<>();
        String shared = StemColumn.shared(like, "r.stems", values);
        values.put("me", user.id().value());
        return jdbc.sql("select i.*" + MINE + " from (select r.*, " + shared + " as shared from (" + RECENT
                        + ") r) i where shared > 0 order by shared desc, active_at desc, id desc fetch first " + WEIGHED
                        + " rows only")
                .params(values)
                .query((row, number) -> new Found(
                        new Similar(
                                new ImprovementId(row.getLong("id")),
                                row.getString("title"),
                                Language.valueOf(row.getString("language")).code(),
                                ImprovementPhase.valueOf(row.getString("phase")),
                                row.getBoolean("joined"),
                                row.getBoolean("followed")),
                        StemColumn.stems(row.getString("stems"))))
                .list();
    }

    private static String latest(ImprovementPhase phase) {
        return "(select id, title, language, stems, phase, active_at from improvement where phase = " + Sql.name(phase)
                + HiddenTexts.except("improvement.id") + " order by phase, active_at desc, id desc fetch first "
                + LOOKED_AT + " rows only)";
    }
}
