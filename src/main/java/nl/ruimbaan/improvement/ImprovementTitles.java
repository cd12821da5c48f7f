package nl.ruimbaan.improvement;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import org.springframework.stereotype.Component;

/** Tells the red thread what improvements are called and how far they are. */
@Component
class ImprovementTitles implements ItemSource {

    private final VisibleImprovements improvements;

    ImprovementTitles(VisibleImprovements improvements) {
        this.improvements = improvements;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.IMPROVEMENT;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        return improvements.among(numbers).stream().map(Improvement::toView).toList();
    }
}
