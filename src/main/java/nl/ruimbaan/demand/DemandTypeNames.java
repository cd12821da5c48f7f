package nl.ruimbaan.demand;

import java.util.List;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What demand types are called: a name stays known, also of one that went up in another. */
@Component
class DemandTypeNames {

    private final DemandTypeRepository types;

    DemandTypeNames(DemandTypeRepository types) {
        this.types = types;
    }

    /** Whether another one has the name already, or had it. */
    List<Refusal> taken(DemandTypeDraft draft, @Nullable DemandType itself) {
        return types.findByNameKey(DemandType.key(draft.name()))
                .filter(it -> !it.equals(itself))
                .map(it -> it.isMerged()
                        ? Refusal.of("name", "demand.refused.merged", it.name(), survivor(it))
                        : Refusal.of("name", "demand.refused.taken", it.name()))
                .map(List::of)
                .orElseGet(List::of);
    }

    /** What the one is called that it went up in. */
    String survivor(DemandType merged) {
        Long id = merged.mergedInto();
        return id == null
                ? merged.name()
                : types.findById(id).map(DemandType::name).orElse(merged.name());
    }
}
