package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.TapCount;

/** With how many customer demands it was tried until now: in words, and as a bar that is no target. */
class TapFigure extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private final Paragraph rights = new Paragraph();
    private final Element bar = new Element("progress");

    TapFigure(ExperimentEntry entry) {
        words.setId("taps-" + entry.id().value());
        words.addClassName("rb-experiment-count");
        rights.addClassName("rb-experiment-made");
        bar.setAttribute("aria-hidden", "true");
        getContent().addClassName("rb-experiment-taps");
        getContent().add(words);
        getContent().getElement().appendChild(bar);
        getContent().add(rights);
        show(entry);
    }

    /** What is counted now. */
    final void show(ExperimentEntry entry) {
        TapCount taps = entry.taps();
        words.setText(getTranslation("experiment.taps", taps.total(), entry.demands()));
        bar.setAttribute("max", Integer.toString(entry.demands()));
        bar.setAttribute("value", Integer.toString(Math.min(taps.total(), entry.demands())));
        List<String> more = new ArrayList<>();
        if (taps.total() > 0) {
            more.add(getTranslation("experiment.taps.right", taps.yes(), taps.no(), taps.unknown()));
        }
        if (entry.inLog() > 0) {
            more.add(getTranslation("experiment.taps.log", entry.inLog()));
        }
        rights.setText(String.join(" ", more));
        rights.setVisible(!more.isEmpty());
    }
}
