package nl.ruimbaan.improvement;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.photo.PhotoItems;
import org.springframework.stereotype.Component;

/** Who may write an improvement anew, changes what stands beside it. */
@Component
class ImprovementPhotos implements PhotoItems {

    private final VisibleImprovements improvements;
    private final ConcernedReader concerned;

    ImprovementPhotos(VisibleImprovements improvements, ConcernedReader concerned) {
        this.improvements = improvements;
        this.concerned = concerned;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.IMPROVEMENT;
    }

    @Override
    public boolean isMine(long number) {
        return improvements
                .find(new ImprovementId(number))
                .filter(it -> concerned.in(it).mayWrite())
                .isPresent();
    }
}
