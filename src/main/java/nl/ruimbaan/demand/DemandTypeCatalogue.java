package nl.ruimbaan.demand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** The catalogue of what customers ask: everyone reads it, coaches keep it. */
@ApplicationService
public class DemandTypeCatalogue {

    private final DemandTypeRepository types;
    private final DemandTypeUse use;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;
    private final DemandTypeNames names;

    DemandTypeCatalogue(
            DemandTypeRepository types,
            DemandTypeUse use,
            Numbers numbers,
            CurrentUser user,
            Clock clock,
            DemandTypeNames names) {
        this.types = types;
        this.use = use;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
        this.names = names;
    }

    /** The demand types that are offered, by name. */
    public List<DemandTypeLine> lines() {
        List<DemandType> found = types.findAllByOrderByNameKey();
        Map<Long, List<FormerType>> formerly = DemandTypeService.formerly(found);
        Map<DemandTypeId, Long> counts = use.counts();
        return found.stream()
                .filter(it -> !it.isMerged())
                .map(it -> it.toLine(
                        formerly.getOrDefault(it.id(), List.of()),
                        counts.getOrDefault(it.typeId(), 0L),
                        use.where(it.typeId())))
                .toList();
    }

    /** Adds a demand type. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act add(DemandTypeDraft draft) {
        return unlessRefused(draft, () -> {
            List<Refusal> taken = names.taken(draft, null);
            if (taken.isEmpty()) {
                types.saveAndFlush(new DemandType(numbers.nextRecord(), draft));
            }
            return Act.unless(taken);
        });
    }

    /** Writes it anew, from the version that the text was made from. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act change(DemandTypeId id, int fromVersion, DemandTypeDraft draft) {
        return unlessRefused(draft, () -> {
            DemandType type = types.findById(id.value()).orElse(null);
            if (type == null) {
                return Act.gone();
            }
            if (type.isMerged()) {
                return Act.refused(Refusal.because("demand.refused.merged", type.name(), names.survivor(type)));
            }
            if (type.version() != fromVersion) {
                return Act.refused(Refusal.because("demand.refused.changed", type.name(), type.purpose()));
            }
            List<Refusal> taken = names.taken(draft, type);
            if (taken.isEmpty()) {
                type.change(draft);
                types.saveAndFlush(type);
            }
            return Act.unless(taken);
        });
    }

    /** The one goes up in the other, with all that is of it; its name stays known. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act merge(DemandTypeId from, DemandTypeId into) {
        return from.equals(into) ? Act.refused(Refusal.of("into", "demand.refused.intoItself")) : mergeThem(from, into);
    }

    private Act mergeThem(DemandTypeId from, DemandTypeId into) {
        List<DemandType> both = types.findByIdInOrderById(Set.of(from.value(), into.value()));
        if (both.size() < 2) {
            return Act.gone();
        }
        DemandType goes = both.getFirst().typeId().equals(from) ? both.getFirst() : both.getLast();
        DemandType stays = goes.equals(both.getFirst()) ? both.getLast() : both.getFirst();
        if (goes.isMerged()) {
            return Act.refused(Refusal.because("demand.refused.merged", goes.name(), names.survivor(goes)));
        }
        if (stays.isMerged()) {
            return Act.refused(Refusal.of("into", "demand.refused.merged", stays.name(), names.survivor(stays)));
        }
        types.findByMergedIntoId(from.value()).forEach(it -> it.followInto(stays));
        goes.mergeInto(stays, user.id(), clock.now());
        types.flush();
        types.moveLogged(from.value(), into.value());
        use.moved(from, into);
        return Act.done();
    }

    private Act unlessRefused(DemandTypeDraft draft, Supplier<Act> change) {
        List<Refusal> refusals = draft.refusals();
        return refusals.isEmpty() ? change.get() : Act.unless(refusals);
    }
}
