package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.condition.ConditionPage;

/** Of what kind a system condition is, since when, and who can change it; what is not known yet is not there. */
class ConditionAside extends Composite<Aside> {

    private final DescriptionList list = new DescriptionList();
    private final String language;

    ConditionAside(ConditionPage page) {
        language = page.text().language().code();
        getContent().addClassName("rb-item-aside");
        list.addClassName("rb-facts");
        getContent().add(new H2(getTranslation("register.facts")), list);
        fact(
                "state",
                new StatusBadge(getTranslation(page.state().key()), page.state().name()));
        if (page.changedOn() != null) {
            fact("changedOn", new Text(Days.inWords(page.changedOn(), getLocale())));
        }
        fact(
                "kind",
                new Text(getTranslation(
                        Objects.requireNonNull(page.text().kind()).key())));
        written("since", page.text().since());
        written("who", page.text().who());
    }

    private void written(String name, String words) {
        if (!words.isBlank()) {
            var written = new Span(words);
            written.addClassName("rb-text");
            written.getElement().setAttribute("lang", language);
            fact(name, written);
        }
    }

    private void fact(String name, Component value) {
        var description = new DescriptionList.Description(value);
        description.setId("fact-" + name);
        list.add(new DescriptionList.Term(getTranslation("register.fact." + name)), description);
    }
}
