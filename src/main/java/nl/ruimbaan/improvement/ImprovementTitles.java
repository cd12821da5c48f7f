package nl.ruimbaan.improvement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.OwnReads;
import org.springframework.stereotype.Component;

/** Tells the red thread what improvements are called and how far they are. */
@Component
class ImprovementTitles implements ItemSource {

    private static final int REMEMBERED = 500;

    private final Function<Set<Long>, List<ItemView>> views;

    ImprovementTitles(VisibleImprovements improvements, OwnReads reads) {
        views = reads.remember(
                REMEMBERED,
                numbers -> improvements.among(numbers).stream()
                        .map(Improvement::toView)
                        .toList());
    }

    @Override
    public ItemKind kind() {
        return ItemKind.IMPROVEMENT;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : views.apply(Set.copyOf(numbers));
    }
}
