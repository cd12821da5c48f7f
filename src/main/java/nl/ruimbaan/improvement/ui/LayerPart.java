package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementPage;
import org.jspecify.annotations.Nullable;

/** One layer of the iceberg: what stands in it, by whom and since when, or its question; and the way to write in it. */
class LayerPart extends Composite<Div> {

    private final String words;
    private final Div said = new Div();
    private final Div form = new Div();
    private final Div handedIn = new Div();
    private final Button write;

    LayerPart(IcebergLayer layer, Runnable open) {
        words = "improvement.iceberg." + layer.field();
        write = new Button("", click -> open.run());
        write.setId("write-" + layer.field());
        write.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setId("iceberg-" + layer.field());
        getContent().addClassNames("rb-iceberg-layer", "rb-iceberg-" + layer.field());
        getContent().add(new H3(getTranslation(words)), said, write, form, handedIn);
    }

    void show(String text, String language, ImprovementPage.@Nullable LayerLine line) {
        said.removeAll();
        var paragraph = new Paragraph(text.isBlank() ? getTranslation(words + ".question") : text);
        paragraph.addClassName(text.isBlank() ? "rb-iceberg-question" : "rb-text");
        said.add(paragraph);
        if (!text.isBlank()) {
            paragraph.getElement().setAttribute("lang", language);
            if (line != null) {
                var by = new Paragraph(new Span(line.by() + ", "), new RelativeTime(line.at(), getLocale()));
                by.addClassName("rb-iceberg-by");
                said.add(by);
            }
        }
        String says = getTranslation(text.isBlank() ? "improvement.layer.fill" : "improvement.layer.change");
        write.setText(says);
        write.setAriaLabel(says + ": " + getTranslation(words));
    }

    /** What features have to say below it, in place of what stood there. */
    void handIn(List<Component> parts) {
        handedIn.removeAll();
        handedIn.add(parts);
    }

    /** In place of what stood there, until it is closed. */
    void open(LayerForm layer) {
        form.removeAll();
        form.add(layer);
        said.setVisible(false);
        write.setVisible(false);
        layer.open();
    }

    void close() {
        form.removeAll();
        said.setVisible(true);
        write.setVisible(true);
    }
}
