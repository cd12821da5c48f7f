package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementPage;

/**
 * Why it is so: what we see above the water, and below it what makes it so, each deeper than the one before. It stays where it is when the
 * page is shown anew, so that who is writing in a layer goes on writing.
 */
class Iceberg extends Composite<Section> {

    private final Map<IcebergLayer, LayerPart> layers = new EnumMap<>(IcebergLayer.class);
    private final Div berg = new Div();

    /** @param write opens a layer to be written */
    Iceberg(Consumer<IcebergLayer> write) {
        for (IcebergLayer layer : IcebergLayer.values()) {
            layers.put(layer, new LayerPart(layer, () -> write.accept(layer)));
        }
        var water = new Div();
        water.addClassName("rb-iceberg-water");
        water.getElement().setAttribute("aria-hidden", "true");
        var below = new Div(part(IcebergLayer.PATTERN), part(IcebergLayer.STRUCTURE), part(IcebergLayer.THINKING));
        below.addClassName("rb-iceberg-below");
        berg.add(part(IcebergLayer.SEE), water, below);
        berg.addClassName("rb-iceberg-layers");
        getContent().setId("iceberg");
        getContent().addClassNames("rb-section", "rb-iceberg");
        getContent().add(new H2(getTranslation("improvement.iceberg")), berg);
    }

    void show(ImprovementPage page) {
        layers.forEach((layer, part) -> part.show(
                layer.of(page.text()),
                page.text().language().code(),
                page.layers().get(layer)));
    }

    LayerPart part(IcebergLayer layer) {
        return Objects.requireNonNull(layers.get(layer));
    }
}
