package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.experiment.MeasureChoice;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.photo.ui.PhotoPanels;
import org.springframework.core.annotation.Order;

/** Makes the part of an improvement's page that shows what is tried with it. */
@SpringComponent
@Order(ExperimentSections.FIRST)
class ExperimentSections implements ItemSection {

    static final int FIRST = 100;

    private final ExperimentPages pages;
    private final ExperimentForms forms;
    private final ExperimentTapping tapping;
    private final PhotoPanels photos;
    private final MeasureChoice choice;
    private final MeasurePages measures;
    private final Clock clock;
    private final Changes changes;

    ExperimentSections(
            ExperimentPages pages,
            ExperimentForms forms,
            ExperimentTapping tapping,
            PhotoPanels photos,
            MeasureChoice choice,
            MeasurePages measures,
            Clock clock,
            Changes changes) {
        this.pages = pages;
        this.forms = forms;
        this.tapping = tapping;
        this.photos = photos;
        this.choice = choice;
        this.measures = measures;
        this.clock = clock;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return item.kind() == ItemKind.IMPROVEMENT
                ? Optional.of(section(new ImprovementId(item.number())))
                : Optional.empty();
    }

    private ExperimentsSection section(ImprovementId id) {
        var beside = new MeasureBeside(id, choice, measures, clock);
        return new ExperimentsSection(id, pages, forms, tapping, photos, beside, changes);
    }
}
