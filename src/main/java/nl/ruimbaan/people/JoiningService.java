package nl.ruimbaan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Writes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How teams join: each by its own action, when it wants to. Nobody enrols another team, and nothing is counted. */
@ApplicationService
public class JoiningService {

    private record Step(TeamId team, JoiningPhase phase, LocalDate since) {}

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final Clock clock;
    private final Supplier<List<Step>> steps;

    JoiningService(JdbcClient jdbc, PeopleService people, Clock clock, Writes writes) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        steps = writes.remember(this::read);
    }

    /** The teams that joined, by name. */
    public List<TeamPath> paths() {
        return people.teams().stream()
                .map(this::path)
                .filter(it -> !it.since().isEmpty())
                .toList();
    }

    /** That of the current user's team; empty for who is in none. */
    public Optional<TeamPath> mine() {
        TeamId mine = people.myTeam();
        return people.teams().stream()
                .filter(it -> it.id().equals(mine))
                .findFirst()
                .map(this::path);
    }

    /** The current user's team begins the next phase, or began it on that day. */
    @Change
    public Act begin(JoiningPhase phase, @Nullable LocalDate day) {
        TeamPath path = mine().orElse(null);
        if (path == null) {
            return Act.refused(Refusal.because("team.joining.refused.team"));
        }
        if (!path.next().equals(Optional.of(phase))) {
            return Act.refused(Refusal.because("team.joining.refused.phase"));
        }
        if (day == null) {
            return Act.refused(Refusal.of("since", "team.joining.refused.day"));
        }
        if (day.isAfter(clock.today())) {
            return Act.refused(Refusal.of("since", "refused.future"));
        }
        LocalDate before = path.now().map(path.since()::get).orElse(day);
        if (day.isBefore(before)) {
            return Act.refused(Refusal.of("since", "team.joining.refused.before"));
        }
        jdbc.sql("insert into team_joining (team_id, phase, since) values (?, ?, ?)")
                .params(path.team().id().value(), phase.name(), day)
                .update();
        return Act.done();
    }

    /** It was a mistake: that phase, the last one of the current user's team, goes. */
    @Change
    public Act takeBack(JoiningPhase last) {
        TeamPath path = mine().orElse(null);
        if (path == null) {
            return Act.refused(Refusal.because("team.joining.refused.team"));
        }
        if (!path.now().equals(Optional.of(last))) {
            return Act.refused(Refusal.because("team.joining.refused.phase"));
        }
        jdbc.sql("delete from team_joining where team_id = ? and phase = ?")
                .params(path.team().id().value(), last.name())
                .update();
        return Act.done();
    }

    private TeamPath path(TeamName team) {
        return new TeamPath(
                team,
                steps.get().stream()
                        .filter(it -> it.team().equals(team.id()))
                        .collect(Collectors.toMap(Step::phase, Step::since, (one, other) -> one, TreeMap::new)));
    }

    private List<Step> read() {
        return jdbc.sql("select team_id, phase, since from team_joining")
                .query((row, i) -> new Step(
                        new TeamId(row.getLong("team_id")),
                        JoiningPhase.valueOf(row.getString("phase")),
                        Rows.day(row, "since")))
                .list();
    }
}
