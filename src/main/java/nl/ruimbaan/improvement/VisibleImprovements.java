package nl.ruimbaan.improvement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** The improvements that the current user may see: to others a hidden one is not there. */
@Component
class VisibleImprovements {

    private final ImprovementRepository improvements;
    private final CurrentUser user;

    VisibleImprovements(ImprovementRepository improvements, CurrentUser user) {
        this.improvements = improvements;
        this.user = user;
    }

    Optional<Improvement> find(ImprovementId id) {
        return among(List.of(id.number())).stream().findFirst();
    }

    /** Waits until nobody else holds one of these, and holds them until the transaction is over; always in the same order. */
    void hold(ImprovementId... ids) {
        Arrays.stream(ids).mapToLong(ImprovementId::number).distinct().sorted().forEach(improvements::hold);
    }

    List<Improvement> among(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : improvements.visibleTo(user.id().value(), user.has(Role.COACH), numbers, ItemKind.IMPROVEMENT.name());
    }
}
