package nl.ruimbaan.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.search.MarkedPiece;
import nl.ruimbaan.search.SearchHit;
import org.jspecify.annotations.Nullable;

/** A text that was found: what it is, what it is called, and the sentence in which it was found. */
class FoundItem extends Composite<ListItem> {

    /** @param team what its team is called; null for none */
    FoundItem(SearchHit hit, @Nullable String team) {
        getContent().addClassName("rb-found");
        var kind = new Div(Icons.of(KindIcon.of(hit.kind())), new Span(Suggestions.kind(hit, Wording.ofReader())));
        kind.addClassName("rb-found-kind");
        var link = new Anchor(hit.path());
        link.add(new MarkedText(hit.title()));
        var sentence = new Paragraph(new MarkedText(hit.sentence()));
        if (hit.language() != null) {
            Stream.of(link, sentence)
                    .forEach(it ->
                            it.getElement().setAttribute("lang", hit.language().code()));
        }
        sentence.addClassName("rb-found-sentence");
        getContent().add(kind, new H2(link));
        if (!hit.sentence().isEmpty() && !MarkedPiece.plain(hit.sentence()).equals(MarkedPiece.plain(hit.title()))) {
            getContent().add(sentence);
        }
        getContent().add(facts(hit, team));
    }

    private Paragraph facts(SearchHit hit, @Nullable String team) {
        var facts = new Paragraph();
        facts.addClassName("rb-found-facts");
        if (hit.state() != null) {
            facts.add(new Span(getTranslation(hit.state()) + " · "));
        }
        if (team != null) {
            facts.add(new Span(team + " · "));
        }
        facts.add(new RelativeTime(hit.at(), getLocale()));
        return facts;
    }
}
