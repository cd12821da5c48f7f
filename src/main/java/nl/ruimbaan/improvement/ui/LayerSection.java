package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementId;

/** Port: a feature hands in what stands below a layer of an iceberg. */
public interface LayerSection {

    /** The part, live by itself; empty when the feature has nothing to say about such a layer. */
    Optional<Component> of(ImprovementId id, IcebergLayer layer);
}
