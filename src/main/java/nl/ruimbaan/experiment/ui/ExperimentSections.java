package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ItemSection;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.improvement.ImprovementId;

/** Makes the part of an improvement's page that shows what is tried with it. */
@SpringComponent
class ExperimentSections implements ItemSection {

    private final ExperimentPages pages;
    private final ExperimentForms forms;
    private final ExperimentTapping tapping;
    private final Changes changes;

    ExperimentSections(ExperimentPages pages, ExperimentForms forms, ExperimentTapping tapping, Changes changes) {
        this.pages = pages;
        this.forms = forms;
        this.tapping = tapping;
        this.changes = changes;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public Optional<Component> of(ItemRef item, Runnable changed) {
        return item.kind() == ItemKind.IMPROVEMENT
                ? Optional.of(new ExperimentsSection(new ImprovementId(item.number()), pages, forms, tapping, changes))
                : Optional.empty();
    }
}
