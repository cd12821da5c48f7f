package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.demand.DemandRow;
import nl.ruimbaan.demand.RightFirstTime;

/** A demand in the list: what was asked, what the customer said, how it stands, and what can be done about it. */
class DemandRowCard extends Composite<ListItem> {

    private final DemandRow row;

    /** To read. */
    DemandRowCard(DemandRow row) {
        this.row = row;
        getContent().addClassName("rb-demand");
        getContent().add(new H2(type()));
        if (!row.words().isEmpty()) {
            getContent().add(new Quote(row.words(), row.language()));
        }
        var facts = new Paragraph();
        facts().forEach(it -> facts.add(new Span(it)));
        facts.addClassName("rb-demand-facts");
        getContent().add(facts);
    }

    /**
     * To do something about as well.
     *
     * @param help the customer was helped today
     * @param correct it should have been tallied otherwise
     * @param telling where it is told as a story
     */
    DemandRowCard(DemandRow row, Consumer<DemandRow> help, Consumer<DemandRow> correct, DemandTelling telling) {
        this(row);
        var actions = new Div();
        actions.addClassName("rb-item-actions");
        if (row.correctable()) {
            if (row.helpedOn() == null) {
                actions.add(button("help", help));
            }
            actions.add(button("correct", correct));
        }
        var tell = new Anchor(telling.href(row.id()), getTranslation("demand.row.tell"));
        tell.setAriaLabel(name(getTranslation("demand.row.tell")));
        tell.addClassName("rb-demand-tell");
        actions.add(tell);
        getContent().add(actions);
    }

    private String type() {
        return row.typeName() == null ? getTranslation("demand.row.noType") : row.typeName();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(day(row.askedOn()));
        facts.add(getTranslation(row.judgement().key()));
        facts.add(getTranslation("demand.row.right." + row.right()));
        LocalDate helped = row.helpedOn();
        if (helped == null) {
            facts.add(getTranslation("demand.row.open"));
        } else if (row.right() != RightFirstTime.YES) {
            facts.add(getTranslation("demand.row.helped", day(helped)));
        }
        if (row.team() != null) {
            facts.add(row.team());
        }
        return facts;
    }

    private String day(LocalDate day) {
        return Days.inWords(day, getLocale());
    }

    private Button button(String what, Consumer<DemandRow> does) {
        String word = getTranslation("demand.row." + what);
        var button = new Button(word, click -> does.accept(row));
        button.setId(what + "-" + row.id().value());
        button.setAriaLabel(name(word));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** What is done, and with which one. */
    private String name(String word) {
        return word + ": " + type() + ", " + day(row.askedOn());
    }
}
