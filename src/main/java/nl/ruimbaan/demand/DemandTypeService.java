package nl.ruimbaan.demand;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Writes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** What customers ask: the demand types that one can choose. */
@ApplicationService
public class DemandTypeService {

    private final DemandTypeRepository types;
    private final Numbers numbers;
    private final Supplier<List<DemandTypeName>> offered;

    DemandTypeService(DemandTypeRepository types, Numbers numbers, Writes writes) {
        offered = writes.remember(this::offered);
        this.types = types;
        this.numbers = numbers;
    }

    /** The demand types that are offered, by name; each knows what went up in it. */
    public List<DemandTypeName> all() {
        return offered.get();
    }

    private List<DemandTypeName> offered() {
        List<DemandType> found = types.findAllByOrderByNameKey();
        Map<Long, List<FormerType>> formerly = formerly(found);
        return found.stream()
                .filter(it -> !it.isMerged())
                .map(it -> it.toName(formerly.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** The type that a choice stands for now: itself, or what it went up in meanwhile. */
    public @Nullable DemandTypeId surviving(@Nullable DemandTypeId chosen) {
        return chosen == null
                ? null
                : types.findById(chosen.value())
                        .map(DemandType::mergedInto)
                        .map(DemandTypeId::new)
                        .orElse(chosen);
    }

    /** The demand type of this name, made when it is not there yet; what went up in another one is that other one. */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public DemandTypeId named(String name, String purpose) {
        DemandType type = types.findByNameKey(DemandType.key(name))
                .orElseGet(() -> types.save(new DemandType(numbers.nextRecord(), new DemandTypeDraft(name, purpose))));
        Long survivor = type.mergedInto();
        return survivor == null ? type.typeId() : new DemandTypeId(survivor);
    }

    static Map<Long, List<FormerType>> formerly(List<DemandType> all) {
        return all.stream()
                .filter(DemandType::isMerged)
                .collect(Collectors.groupingBy(
                        DemandType::mergedInto, Collectors.mapping(DemandType::toFormer, Collectors.toList())));
    }
}
