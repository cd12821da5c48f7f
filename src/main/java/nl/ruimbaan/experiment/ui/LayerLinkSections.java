package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.experiment.IcebergLinking;
import nl.ruimbaan.experiment.LinkKind;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ui.LayerSection;

/** Makes the part of a layer that shows to what it is linked. */
@SpringComponent
class LayerLinkSections implements LayerSection {

    private final IcebergLinking linking;
    private final TargetWords words;
    private final Changes changes;

    LayerLinkSections(IcebergLinking linking, TargetWords words, Changes changes) {
        this.linking = linking;
        this.words = words;
        this.changes = changes;
    }

    @Override
    public Optional<Component> of(ImprovementId id, IcebergLayer layer) {
        return LinkKind.of(layer).isEmpty()
                ? Optional.empty()
                : Optional.of(new LayerLinksPart(id, layer, linking, words, changes));
    }
}
