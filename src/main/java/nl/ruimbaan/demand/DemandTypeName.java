package nl.ruimbaan.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand type as one chooses it from a list.
 *
 * @param formerly the types that went up in this one
 */
public record DemandTypeName(DemandTypeId id, String name, String purpose, List<FormerType> formerly) {

    /** Whether it is meant by this id, its own or that of one that went up in it. */
    public boolean is(@Nullable DemandTypeId wanted) {
        return id.equals(wanted) || formerly.stream().anyMatch(it -> it.id().equals(wanted));
    }
}
