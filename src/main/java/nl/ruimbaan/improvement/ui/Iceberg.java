package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementPage;

/** Why it is so: what we see above the water, and below it what makes it so, each deeper than the one before. */
class Iceberg extends Composite<Section> {

    Iceberg(ImprovementPage page) {
        getContent().setId("iceberg");
        getContent().addClassNames("rb-section", "rb-iceberg");
        ImprovementDraft text = page.text();
        var water = new Div();
        water.addClassName("rb-iceberg-water");
        water.getElement().setAttribute("aria-hidden", "true");
        var layers = new Div(
                layer(page, "see", text.see()),
                water,
                layer(page, "pattern", text.pattern()),
                layer(page, "structure", text.structure()),
                layer(page, "thinking", text.thinking()));
        layers.addClassName("rb-iceberg-layers");
        layers.getElement().setAttribute("lang", text.language().code());
        getContent().add(new H2(getTranslation("improvement.iceberg")), layers);
    }

    private Div layer(ImprovementPage page, String name, String text) {
        var layer = new Div(new H3(getTranslation("improvement.iceberg." + name)));
        layer.setId("iceberg-" + name);
        layer.addClassNames("rb-iceberg-layer", "rb-iceberg-" + name);
        if (!text.isBlank()) {
            var words = new Paragraph(text);
            words.addClassName("rb-text");
            layer.add(words);
            return layer;
        }
        layer.addClassName("rb-iceberg-open");
        if (page.mayWrite()) {
            var fill = new Anchor(
                    ImprovementLinks.edit(page.id()), getTranslation("improvement.iceberg." + name + ".question"));
            fill.setId("fill-" + name);
            layer.add(fill);
        } else {
            layer.add(new Paragraph(getTranslation("improvement.iceberg." + name + ".question")));
        }
        return layer;
    }
}
