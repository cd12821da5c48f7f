package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.people.ShownTeams;
import nl.ruimbaan.step.BuiltInMeasure;
import nl.ruimbaan.step.FigureJudge;
import nl.ruimbaan.step.Judging;

/**
 * Figures from the demand log: what customers ask, how much of it we caused, how often they are helped right first time. A team
 * of fewer than five people has none, and nobody can work them out from those of others.
 */
@ApplicationService
public class DemandFigures {

    /** With fewer demands than this a share says nothing: it is said in words. */
    public static final int ENOUGH = 20;

    /** So many scopes are remembered at a time, until something is written. */
    private static final int MOST_SCOPES = 200;

    private final DemandCounts counts;
    private final ShownTeams teams;
    private final FigureJudge judge;
    private final Clock clock;
    private final Remembered<FigureScope, List<TypeCount>> types;
    private final Remembered<FigureScope, DemandShares> shares;
    private final Remembered<FigureScope, Optional<DemandTimes>> times;
    private final Remembered<FigureScope, DemandTally> together;

    DemandFigures(
            DemandCounts counts,
            DemandTimeReader timeReader,
            ShownTeams teams,
            FigureJudge judge,
            Clock clock,
            Writes writes) {
        this.counts = counts;
        this.teams = teams;
        this.judge = judge;
        this.clock = clock;
        types = writes.remember(MOST_SCOPES, it -> counts.types(counted(it), since(it)));
        shares = writes.remember(MOST_SCOPES, this::read);
        times = writes.remember(MOST_SCOPES, it -> readTimes(timeReader, it));
        together = writes.remember(MOST_SCOPES, this::readTogether);
    }

    /** Whether figures of this scope may be shown. */
    public boolean shows(FigureScope scope) {
        return scope.team() == null || teams.shows(scope.team());
    }

    /** What was asked in the stretch, the most asked first; nothing for a team that is too small. */
    public List<TypeCount> types(FigureScope scope) {
        return shows(scope) ? types.of(scope) : List.of();
    }

    /** The stretch together; nothing for a team that is too small. */
    public DemandTally together(FigureScope scope) {
        return shows(scope) ? together.of(scope) : DemandTally.none(since(scope));
    }

    private DemandTally readTogether(FigureScope scope) {
        LocalDate since = since(scope);
        return counts.days(counted(scope)).stream()
                .filter(it -> !it.start().isBefore(since))
                .reduce(DemandTally.none(since), DemandTally::and);
    }

    /** The day on which the stretch of a scope begins. */
    public LocalDate since(FigureScope scope) {
        return Clock.monday(clock.today()).minusWeeks(scope.stretch().weeks() - 1L);
    }

    /** By week or month: of failure demand, and right first time. The limits are made of the first of all, whatever the stretch. */
    public DemandShares shares(FigureScope scope) {
        return shows(scope) ? shares.of(scope) : DemandShares.NONE;
    }

    /** From first question to helped; nothing while no customer is known to be helped. */
    public Optional<DemandTimes> times(FigureScope scope) {
        return shows(scope) ? times.of(scope) : Optional.empty();
    }

    private DemandShares read(FigureScope scope) {
        List<DemandTally> tallies = tallies(scope);
        FigureJudge.Now now = judge.now();
        return new DemandShares(
                share(
                        scope,
                        tallies,
                        DemandTally::failure,
                        DemandTally::judged,
                        now.of(scope.of(BuiltInMeasure.FAILURE_SHARE))),
                share(
                        scope,
                        tallies,
                        DemandTally::atOnce,
                        DemandTally::answered,
                        now.of(scope.of(BuiltInMeasure.RIGHT_FIRST_TIME))));
    }

    private Optional<DemandTimes> readTimes(DemandTimeReader reader, FigureScope scope) {
        Judging judging = judge.now().of(scope.of(BuiltInMeasure.END_TO_END));
        return DemandTimes.of(reader.first(counted(scope), judging.starts()), reader.newest(counted(scope)), judging);
    }

    private Optional<DemandSeries> share(
            FigureScope scope,
            List<DemandTally> tallies,
            ToLongFunction<DemandTally> part,
            ToLongFunction<DemandTally> whole,
            Judging judging) {
        long cases = tallies.stream().mapToLong(whole).sum();
        LocalDate running = scope.rhythm().start(clock.today());
        return cases < ENOUGH
                ? Optional.empty()
                : DemandSeries.of(scope.rhythm(), tallies, part, whole, running, judging);
    }

    /** By week or month, from the first on. */
    private List<DemandTally> tallies(FigureScope scope) {
        SequencedMap<LocalDate, DemandTally> tallies = new TreeMap<>();
        for (DemandTally day : counts.days(counted(scope))) {
            LocalDate start = scope.rhythm().start(day.start());
            tallies.merge(start, day.in(start), DemandTally::and);
        }
        return List.copyOf(tallies.values());
    }

    private Counted counted(FigureScope scope) {
        return new Counted(scope.team(), scope.type(), scope.team() == null ? teams.leftOut() : List.of());
    }
}
