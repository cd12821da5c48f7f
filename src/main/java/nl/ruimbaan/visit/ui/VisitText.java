package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import nl.ruimbaan.visit.VisitDraft;

/** What was seen and what surprised; then what the writer thought beside what they think now. What is not written is not there. */
class VisitText extends Composite<Div> {

    private final String language;

    VisitText(VisitDraft text) {
        language = text.language().code();
        getContent().add(passages("saw", text.saw()).toArray(Component[]::new));
        getContent().add(passages("surprised", text.surprised()).toArray(Component[]::new));
        var thoughts = new Div(Stream.concat(passages("before", text.before()), passages("now", text.now()))
                .toArray(Component[]::new));
        thoughts.addClassName("rb-visit-thoughts");
        getContent().add(thoughts);
    }

    private Stream<Component> passages(String name, String text) {
        if (text.isBlank()) {
            return Stream.of();
        }
        var words = new Paragraph(text);
        words.setId("visit-" + name);
        words.addClassName("rb-text");
        words.getElement().setAttribute("lang", language);
        var passage = new Section(new H2(getTranslation("visit.part." + name)), words);
        passage.addClassName("rb-section");
        return Stream.of(passage);
    }
}
