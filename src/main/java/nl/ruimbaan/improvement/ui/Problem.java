package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.improvement.ImprovementDraft;

/** The problem as the customer lives it, unless the heading says it already, and what one is after. */
class Problem extends Composite<Section> {

    Problem(ImprovementDraft text) {
        if (!TitleProposal.isHeading(text.title(), text.problem())) {
            var words = new Paragraph(text.problem());
            words.setId("problem");
            words.addClassName("rb-problem");
            words.getElement().setAttribute("lang", text.language().code());
            getContent().add(new H2(getTranslation("improvement.problem")), words);
        }
        Passage.add(getContent(), "improvement.form.purpose.title", text.purpose());
    }
}
