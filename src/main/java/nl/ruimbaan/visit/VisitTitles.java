package nl.ruimbaan.visit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.OwnReads;
import org.springframework.stereotype.Component;

/** Tells others what notes begin with, to who may read them. */
@Component
class VisitTitles implements ItemSource {

    private static final int REMEMBERED = 500;

    private final Function<Set<Long>, List<ItemView>> views;

    VisitTitles(VisitReader visits, OwnReads reads) {
        views = reads.remember(REMEMBERED, visits::among);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.VISIT;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : views.apply(Set.copyOf(numbers));
    }
}
