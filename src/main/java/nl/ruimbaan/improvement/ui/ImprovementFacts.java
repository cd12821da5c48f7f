package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.improvement.ImprovementPage;
import org.jspecify.annotations.Nullable;

/** Beside an improvement: whose it is, and who take part. */
class ImprovementFacts extends Composite<Section> {

    /**
     * @param join lets the reader take part
     * @param leave lets the reader take part no longer
     */
    ImprovementFacts(ImprovementPage page, Runnable join, Runnable leave) {
        getContent().addClassName("rb-item-aside");
        var facts = new DescriptionList();
        facts.addClassName("rb-facts");
        facts.add(new DescriptionList.Term(getTranslation("improvement.fact.phase")));
        facts.add(new DescriptionList.Description(
                new StatusBadge(getTranslation(page.phase().key()), page.phase().name())));
        fact(
                facts,
                "improvement.fact.owner",
                page.owner() == null
                        ? getTranslation("improvement.noOwner")
                        : page.owner().name());
        fact(facts, "improvement.form.team", page.teamName());
        fact(facts, "improvement.fact.proposer", page.proposer().name());
        getContent()
                .add(
                        new H2(getTranslation("improvement.facts")),
                        facts,
                        new H2(getTranslation("improvement.participants")));
        getContent().add(people(page));
        if (page.mergedInto() == null) {
            getContent().add(button(page, join, leave));
        }
    }

    private Component people(ImprovementPage page) {
        if (page.participants().isEmpty()) {
            return new Paragraph(getTranslation("improvement.participants.none"));
        }
        var people = new UnorderedList();
        people.setId("participants");
        page.participants().forEach(it -> people.add(new ListItem(it.name())));
        return people;
    }

    private Button button(ImprovementPage page, Runnable join, Runnable leave) {
        var button = page.joined()
                ? new Button(getTranslation("improvement.leave"), click -> leave.run())
                : new Button(getTranslation("improvement.join"), click -> join.run());
        button.setId(page.joined() ? "leave" : "join");
        if (page.joined()) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
