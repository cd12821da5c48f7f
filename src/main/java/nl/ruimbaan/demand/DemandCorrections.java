package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Correcting what was tallied: by a member of the team whose customer it was, or a coach; by anyone where no team is known. What
 * was corrected is kept, by whom is not.
 */
@ApplicationService
public class DemandCorrections {

    private final LoggedDemandRepository demands;
    private final DemandTypeService types;
    private final DemandChangeRecorder changes;
    private final PeopleService people;
    private final CurrentUser user;
    private final Clock clock;

    DemandCorrections(
            LoggedDemandRepository demands,
            DemandTypeService types,
            DemandChangeRecorder changes,
            PeopleService people,
            CurrentUser user,
            Clock clock) {
        this.demands = demands;
        this.types = types;
        this.changes = changes;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** Corrects it, from the version that was looked at. */
    @Change
    public Act correct(LoggedDemandId id, int fromVersion, DemandCorrection anew) {
        LoggedDemand demand = mine(id).orElse(null);
        if (demand == null) {
            return Act.gone();
        }
        if (demand.version() != fromVersion) {
            return Act.refused(Refusal.because("demand.log.refused.changed"));
        }
        Optional<Refusal> refusal = refusal(demand, anew);
        if (refusal.isPresent()) {
            return Act.refused(refusal.get());
        }
        put(demand, anew);
        demands.saveAndFlush(demand);
        return Act.done();
    }

    /** The customer was really helped, on that day. */
    @Change
    public Act help(LoggedDemandId id, LocalDate on) {
        return mine(id).map(it -> correct(
                        id, it.version(), new DemandCorrection(it.type(), it.judgement(), rightWhenHelped(it, on), on)))
                .orElseGet(Act::gone);
    }

    /** Whoever is helped on a later day was not helped at once. */
    private static RightFirstTime rightWhenHelped(LoggedDemand demand, LocalDate on) {
        return demand.right() == RightFirstTime.NOT_YET && on.isAfter(demand.askedOn())
                ? RightFirstTime.NO
                : demand.right();
    }

    private Optional<LoggedDemand> mine(LoggedDemandId id) {
        return demands.findById(id.value())
                .filter(it -> it.team() == null || user.has(Role.COACH) || Objects.equals(it.team(), people.myTeam()));
    }

    private Optional<Refusal> refusal(LoggedDemand demand, DemandCorrection anew) {
        LocalDate on = anew.helpedOn();
        if (on != null && on.isBefore(demand.askedOn())) {
            return Optional.of(Refusal.of("helpedOn", "demand.log.refused.helpedBefore"));
        }
        if (on != null && on.isAfter(clock.today())) {
            return Optional.of(Refusal.of("helpedOn", "refused.future"));
        }
        if (on != null && on.isAfter(demand.askedOn()) && anew.right() == RightFirstTime.YES) {
            return Optional.of(Refusal.of("right", "demand.log.refused.atOnceAndLater"));
        }
        return Optional.empty();
    }

    private void put(LoggedDemand demand, DemandCorrection anew) {
        DemandTypeId type = types.surviving(anew.type());
        note(demand, DemandChange.What.TYPE, name(demand.type()), name(type));
        demand.retype(type);
        note(
                demand,
                DemandChange.What.JUDGEMENT,
                demand.judgement().name(),
                anew.judgement().name());
        demand.judge(anew.judgement());
        note(
                demand,
                DemandChange.What.RIGHT,
                demand.right().name(),
                anew.right().name());
        String helped = Objects.toString(demand.helpedOn(), "");
        demand.answer(anew.right(), anew.helpedOn());
        note(demand, DemandChange.What.HELPED, helped, Objects.toString(demand.helpedOn(), ""));
    }

    private void note(LoggedDemand demand, DemandChange.What what, String was, String became) {
        changes.changed(demand.demandId(), what, was, became);
    }

    private String name(@Nullable DemandTypeId id) {
        return types.all().stream()
                .filter(it -> it.is(id))
                .map(DemandTypeName::name)
                .findFirst()
                .orElse("");
    }
}
