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
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** The catalogue of what customers ask: everyone reads it, coaches keep it. */
@ApplicationService
public class DemandTypeCatalogue {

    private final DemandTypeRepository types;
    private final DemandTypeUse use;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    DemandTypeCatalogue(DemandTypeRepository types, DemandTypeUse use, Numbers numbers, CurrentUser user, Clock clock) {
        this.types = types;
        this.use = use;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
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
            List<Refusal> taken = taken(draft, null);
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
                return Act.refused(Refusal.because("demand.refused.merged", type.name(), survivor(type)));
            }
            if (type.version() != fromVersion) {
                return Act.refused(Refusal.because("demand.refused.changed", type.name(), type.purpose()));
            }
            List<Refusal> taken = taken(draft, type);
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
            return Act.refused(Refusal.because("demand.refused.merged", goes.name(), survivor(goes)));
        }
        if (stays.isMerged()) {
            return Act.refused(Refusal.of("into", "demand.refused.merged", stays.name(), survivor(stays)));
        }
        types.findByMergedIntoId(from.value()).forEach(it -> it.followInto(stays));
        goes.mergeInto(stays, user.id(), clock.now());
        types.flush();
        use.moved(from, into);
        return Act.done();
    }

    private Act unlessRefused(DemandTypeDraft draft, Supplier<Act> change) {
        List<Refusal> refusals = draft.refusals();
        return refusals.isEmpty() ? change.get() : Act.unless(refusals);
    }

    /** Whether another one has the name already, or had it. */
    private List<Refusal> taken(DemandTypeDraft draft, @Nullable DemandType itself) {
        return types.findByNameKey(DemandType.key(draft.name()))
                .filter(it -> !it.equals(itself))
                .map(it -> it.isMerged()
                        ? Refusal.of("name", "demand.refused.merged", it.name(), survivor(it))
                        : Refusal.of("name", "demand.refused.taken", it.name()))
                .map(List::of)
                .orElseGet(List::of);
    }

    private String survivor(DemandType merged) {
        Long id = merged.mergedInto();
        return id == null
                ? merged.name()
                : types.findById(id).map(DemandType::name).orElse(merged.name());
    }
}
