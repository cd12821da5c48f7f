package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeUse;
import nl.ruimbaan.experiment.LinkTarget;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.ui.MeasureLinks;

/** What a layer is linked to, in words, and the way to it. */
@SpringComponent
class TargetWords {

    private final DemandTypeUse types;

    TargetWords(DemandTypeUse types) {
        this.types = types;
    }

    static String name(LinkTarget target) {
        return UI.getCurrent().getTranslation(target.kind().key(), target.name());
    }

    Anchor way(LinkTarget target) {
        return new Anchor(address(target), name(target));
    }

    private String address(LinkTarget target) {
        return switch (target.kind()) {
            case MEASURE -> MeasureLinks.measure(new MeasureId(target.id()));
            case CONDITION -> new ConditionId(target.id()).ref().path();
            case DEMAND_TYPE -> types.where(new DemandTypeId(target.id()));
        };
    }
}
