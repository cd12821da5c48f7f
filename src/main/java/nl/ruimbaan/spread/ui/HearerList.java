package nl.ruimbaan.spread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.spread.Hearer;
import nl.ruimbaan.spread.HearsAs;

/** Who will hear it: a name where one may be known, and else only from which story or obstacle. */
class HearerList extends Composite<Div> {

    HearerList(List<Hearer> hearers) {
        getContent().setId("hearers");
        getContent().addClassName("rb-hearers");
        getContent().add(new H4(getTranslation("result.who")));
        if (hearers.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("result.who.nobody")));
            return;
        }
        var list = new UnorderedList();
        hearers.forEach(it -> list.add(new ListItem(said(it))));
        getContent().add(list);
    }

    private String said(Hearer hearer) {
        if (hearer.as() == HearsAs.PART) {
            return getTranslation(hearer.as().key(), Objects.requireNonNull(hearer.name()));
        }
        ItemRef item = Objects.requireNonNull(hearer.item());
        String number = "#" + item.number();
        return hearer.name() == null
                ? getTranslation(hearer.as().key() + ".unnamed", number)
                : getTranslation(hearer.as().key(), hearer.name(), number);
    }
}
