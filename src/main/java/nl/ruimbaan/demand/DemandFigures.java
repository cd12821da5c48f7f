package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.people.RulesInForce;
import nl.ruimbaan.people.ShownTeams;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.SignalRules;

/**
 * Figures from the demand log: what customers ask, how much of it we caused, how often they are helped right first time. A team
 * of fewer than five people has none, and nobody can work them out from those of others.
 */
@ApplicationService
public class DemandFigures {

    /** With fewer demands than this a share says nothing: it is said in words. */
    public static final int ENOUGH = 20;

    /** In so many weeks or months from the first the points are looked for that make the limits: some have none. */
    private static final int FIRST = 2 * Period.FREEZE_AT;

    /** So many scopes are remembered at a time, until something is written. */
    private static final int MOST_SCOPES = 200;

    private final DemandFigureReader reader;
    private final ShownTeams teams;
    private final RulesInForce rules;
    private final Clock clock;
    private final Remembered<FigureScope, List<TypeCount>> types;
    private final Remembered<FigureScope, DemandShares> shares;
    private final Remembered<FigureScope, Optional<DemandTimes>> times;
    private final Remembered<FigureScope, DemandTally> together;

    DemandFigures(
            DemandFigureReader reader,
            DemandTimeReader timeReader,
            ShownTeams teams,
            RulesInForce rules,
            Clock clock,
            Writes writes) {
        this.reader = reader;
        this.teams = teams;
        this.rules = rules;
        this.clock = clock;
        types = writes.remember(MOST_SCOPES, it -> reader.types(it, leftOut(it), since(it)));
        shares = writes.remember(MOST_SCOPES, this::read);
        times = writes.remember(
                MOST_SCOPES,
                it -> DemandTimes.of(
                        timeReader.first(it, leftOut(it)), timeReader.newest(it, leftOut(it)), rules.rules()));
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
        LocalDate tomorrow = clock.today().plusDays(1);
        return reader.tallies(scope, leftOut(scope), since(scope), tomorrow).stream()
                .reduce(DemandTally.none(since(scope)), DemandTally::and);
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
        SignalRules now = rules.rules();
        return new DemandShares(
                share(scope, tallies, DemandTally::failure, DemandTally::judged, now),
                share(scope, tallies, DemandTally::atOnce, DemandTally::answered, now));
    }

    private Optional<DemandSeries> share(
            FigureScope scope,
            List<DemandTally> tallies,
            ToLongFunction<DemandTally> part,
            ToLongFunction<DemandTally> whole,
            SignalRules rules) {
        long cases = tallies.stream().mapToLong(whole).sum();
        LocalDate running = scope.rhythm().start(clock.today());
        return cases < ENOUGH
                ? Optional.empty()
                : DemandSeries.of(scope.rhythm(), tallies, part, whole, running, rules);
    }

    /** The first weeks or months, of which limits are made, and the newest. */
    private List<DemandTally> tallies(FigureScope scope) {
        FigureRhythm rhythm = scope.rhythm();
        List<TeamId> leftOut = leftOut(scope);
        LocalDate today = clock.today();
        LocalDate first = rhythm.start(reader.first(scope, leftOut, today));
        LocalDate newest = rhythm.after(rhythm.start(today), 1L - rhythm.shown() - Period.BEFORE);
        LocalDate edge = rhythm.after(first, FIRST);
        if (!edge.isBefore(newest)) {
            return reader.tallies(scope, leftOut, first, today.plusDays(1));
        }
        List<DemandTally> tallies = new ArrayList<>(reader.tallies(scope, leftOut, first, edge));
        tallies.addAll(reader.tallies(scope, leftOut, newest, today.plusDays(1)));
        return tallies;
    }

    private List<TeamId> leftOut(FigureScope scope) {
        return scope.team() == null ? teams.leftOut() : List.of();
    }
}
