package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.spread.ResultPages;
import nl.ruimbaan.spread.ResultService;
import org.springframework.core.annotation.Order;

/** Makes the part that shows what came of an improvement: on its own page, and on those of what led to it. */
@SpringComponent
@Order(ResultSections.AFTER_EXPERIMENTS)
class ResultSections implements ItemSection {

    static final int AFTER_EXPERIMENTS = 200;

    private final ResultDesk desk;
    private final Changes changes;

    ResultSections(ResultPages pages, ResultService service, PrivacyService privacy, Changes changes) {
        this.desk = new ResultDesk(pages, service, privacy);
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return switch (item.kind()) {
            case IMPROVEMENT -> Optional.of(new ResultSection(new ImprovementId(item.number()), desk, changes));
            case STORY, OBSTACLE -> Optional.of(new CameOfSection(item, desk.pages(), changes));
            case CONDITION, MEASURE, VISIT -> Optional.empty();
        };
    }
}
