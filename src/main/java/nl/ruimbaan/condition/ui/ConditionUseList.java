package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.condition.ConditionUse;

/** The obstacles that hang under a system condition, the newest first. */
class ConditionUseList extends Composite<Section> {

    static final String ID = "entry-obstacles";

    private final UnorderedList list = new UnorderedList();
    private final Div onward = new Div();
    private final Set<ItemRef> shown = new HashSet<>();
    private final Function<ConditionUse.Key, Slice<ConditionUse.Line>> further;

    /** @param further the page after the key */
    ConditionUseList(Slice<ConditionUse.Line> first, Function<ConditionUse.Key, Slice<ConditionUse.Line>> further) {
        this.further = further;
        list.addClassName("rb-register-lines");
        getContent().setId(ID);
        getContent().addClassName("rb-section");
        getContent().add(new H2(getTranslation("register.obstacles")));
        if (first.items().isEmpty()) {
            var none = new Paragraph(getTranslation("register.obstacles.none"));
            none.addClassName("rb-told");
            getContent().add(none);
        } else {
            getContent().add(list, onward);
            append(first);
        }
    }

    boolean shows(ItemRef item) {
        return shown.contains(item);
    }

    private void append(Slice<ConditionUse.Line> page) {
        page.items().forEach(it -> list.add(line(it)));
        page.items().forEach(it -> shown.add(it.item()));
        onward.removeAll();
        if (page.more()) {
            var more = new Button(
                    getTranslation("register.more"),
                    click -> append(
                            further.apply(ConditionUse.Key.after(page.items().getLast()))));
            more.setId("more-obstacles");
            onward.add(more);
        }
    }

    private ListItem line(ConditionUse.Line line) {
        var facts = new Div(
                new RelativeTime(line.reportedAt(), getLocale()),
                new Span(getTranslation("register.obstacle.times", line.occurrences())));
        facts.addClassName("rb-register-facts");
        var words = new Div(new Anchor(line.item().path(), line.title()), facts);
        words.addClassName("rb-register-words");
        return new ListItem(words, new StatusBadge(getTranslation(line.stateKey()), line.state()));
    }
}
