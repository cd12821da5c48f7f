package nl.ruimbaan.improvement;

import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.Consequence;
import nl.ruimbaan.people.InHand;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An owner who leaves: their improvements stay in their phase without owner, so that whoever takes part, or a coach, takes them over;
 * who returns has again what nobody touched since. What was asked of who leaves, or by them, lapses.
 */
@Component
class ImprovementsInHand implements InHand {

    private static final String NOT_STOPPED =
            " and phase not in " + Sql.names(List.of(ImprovementPhase.STOPPED, ImprovementPhase.MERGED));

    private final JdbcClient jdbc;
    private final LeavingRecorder recorder;

    ImprovementsInHand(JdbcClient jdbc, LeavingRecorder recorder) {
        this.jdbc = jdbc;
        this.recorder = recorder;
    }

    @Override
    public List<Consequence> ifLeaves(PersonId person) {
        return found(
                count("account.close.improvements", "owner_id = ?", person),
                count("account.close.improvementsAsked", "asked_id = ?", person));
    }

    @Override
    public void leaves(PersonId person) {
        recorder.leaves(person);
    }

    @Override
    public List<Consequence> ifReturns(PersonId person) {
        return found(count("account.reopen.improvements", "left_id = ?", person));
    }

    @Override
    public void returns(PersonId person) {
        recorder.returns(person);
    }

    private static List<Consequence> found(Consequence... counted) {
        return Stream.of(counted).filter(it -> it.count() > 0).toList();
    }

    private Consequence count(String key, String whose, PersonId person) {
        return new Consequence(
                key,
                jdbc.sql("select count(*) from improvement where " + whose + NOT_STOPPED)
                        .param(person.value())
                        .query(Long.class)
                        .single());
    }
}
