package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.visit.VisitItem;
import nl.ruimbaan.visit.VisitPage;

/** Beside a note: where, when, whose it is, who reads it, and what it is about. */
class VisitFacts extends Composite<Aside> {

    private final DescriptionList list = new DescriptionList();

    VisitFacts(VisitPage page) {
        getContent().addClassName("rb-item-aside");
        list.addClassName("rb-facts");
        fact("team", new Text(page.team()));
        fact("day", new Text(Days.inWords(Objects.requireNonNull(page.text().day()), getLocale())));
        fact("writer", new Text(page.writer()));
        fact(
                "readers",
                new Text(getTranslation("visit.fact.readers." + page.text().readers())));
        getContent().add(new H2(getTranslation("visit.facts")), list);
        if (page.mine() && page.rewritten()) {
            var versions = new Anchor(VisitLinks.versions(page.id()), getTranslation("visit.versions"));
            versions.setId("versions");
            getContent().add(versions);
        }
        if (!page.items().isEmpty()) {
            getContent().add(new H2(getTranslation("visit.about")), about(page.items()));
        }
    }

    private UnorderedList about(List<VisitItem> items) {
        var about = new UnorderedList();
        about.setId("visit-about");
        about.addClassName("rb-visit-about");
        items.forEach(it -> {
            var link = new Anchor(it.item().path(), it.title());
            var kind = new Span(
                    getTranslation(it.item().kind().key()) + " #" + it.item().number());
            kind.addClassName("rb-told");
            about.add(new ListItem(kind, link));
        });
        return about;
    }

    private void fact(String name, Component value) {
        list.add(
                new DescriptionList.Term(getTranslation("visit.fact." + name)), new DescriptionList.Description(value));
    }
}
