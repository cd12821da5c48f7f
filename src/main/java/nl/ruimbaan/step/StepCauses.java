package nl.ruimbaan.step;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Refusal;
import org.springframework.stereotype.Component;

/** What new limits can come from: an obstacle or an improvement that the current user may see, meant by its number. */
@Component
public class StepCauses {

    private static final List<ItemKind> KINDS = List.of(ItemKind.OBSTACLE, ItemKind.IMPROVEMENT);

    private final ItemViews items;

    StepCauses(ItemViews items) {
        this.items = items;
    }

    /** The one that is meant, as <i>#128</i>; none when there is no such one. */
    public Optional<ItemRef> meant(String written) {
        String digits = written.strip().replaceFirst("^#", "");
        if (!digits.matches("\\d{1,12}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        return items.of(KINDS.stream().map(it -> new ItemRef(it, number)).toList()).keySet().stream()
                .findFirst();
    }

    /** What is said against it: that something was written, and nothing is meant by it. */
    public List<Refusal> refusals(String written) {
        return written.isBlank() || meant(written).isPresent()
                ? List.of()
                : List.of(Refusal.of("item", "step.refused.noItem", written.strip()));
    }
}
