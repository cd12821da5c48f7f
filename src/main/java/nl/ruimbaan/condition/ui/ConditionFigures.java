package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.condition.ConditionPage;

/** What comes of a system condition, in numbers, with under each how it is made. */
class ConditionFigures extends Composite<Section> {

    private final DescriptionList list = new DescriptionList();

    ConditionFigures(ConditionPage.Figures figures) {
        getContent().setId("figures");
        getContent().addClassName("rb-section");
        list.addClassName("rb-figures");
        figure("obstacles", figures.obstacles(), figures.inTheWay());
        figure("occurrences", figures.occurrences(), figures.obstacles());
        figure("stories", figures.stories(), figures.obstacles());
        getContent()
                .add(
                        new H2(getTranslation("register.figures")),
                        list,
                        told(getTranslation("register.figures.noSample")));
    }

    /** @param from what the sentence below it mentions */
    private void figure(String name, Count count, Count from) {
        var number = new Span(count.text(getLocale()));
        number.addClassName("rb-tally");
        var made = new Span(getTranslation("register.figure." + name + ".made", from.text(getLocale()), from.value()));
        made.addClassName("rb-told");
        var description = new DescriptionList.Description(number, made);
        description.setId("figure-" + name);
        list.add(new DescriptionList.Term(getTranslation("register.figure." + name)), description);
    }

    private static Paragraph told(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("rb-told");
        return paragraph;
    }
}
