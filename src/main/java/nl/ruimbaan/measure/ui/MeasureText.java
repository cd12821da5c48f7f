package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.measure.MeasureDraft;

/** Why a measure is kept and how a value is made, in the words of who wrote it. */
class MeasureText extends Composite<Div> {

    MeasureText(MeasureDraft draft) {
        passage("purpose", draft.purpose(), draft);
        passage("definition", draft.definition(), draft);
        passage("unit", draft.unit(), draft);
    }

    private void passage(String name, String words, MeasureDraft draft) {
        getContent().add(new H3(getTranslation("measure.text." + name)), said(words, draft));
    }

    /** Words of a measure, in the language in which it was written. */
    static Paragraph said(String words, MeasureDraft draft) {
        var text = new Paragraph(words);
        text.addClassName("rb-text");
        text.getElement().setAttribute("lang", draft.language().code());
        return text;
    }
}
