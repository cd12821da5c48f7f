package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.condition.RegisterFilter;
import nl.ruimbaan.condition.RegisterGroup;
import nl.ruimbaan.condition.RegisterLine;

/** The entries of one kind, by name: a few of them, or page after page when only this kind was asked for. */
class RegisterList extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();
    private final Div onward = new Div();
    private final ConditionKind kind;
    private final RegisterFilter filter;
    private final ConditionRegister register;

    RegisterList(RegisterGroup group, RegisterFilter filter, ConditionRegister register) {
        this.kind = group.kind();
        this.filter = filter;
        this.register = register;
        var count = new Span(group.count().text(getLocale()));
        count.addClassName("rb-column-count");
        var heading = new H2(new Span(getTranslation(kind.key())), count);
        list.addClassName("rb-register-lines");
        getContent().setId("kind-" + kind);
        getContent().addClassName("rb-section");
        getContent().add(heading, list, onward);
        append(group.lines());
        if (filter.kind() == null && group.lines().more()) {
            var all = new Anchor(
                    ConditionLinks.register(filter.of(kind)),
                    getTranslation("register.all", group.count().text(getLocale())));
            all.addClassName("rb-action");
            onward.removeAll();
            onward.add(all);
        }
    }

    private void append(Slice<RegisterLine> page) {
        page.items().forEach(it -> list.add(line(it)));
        onward.removeAll();
        if (page.more()) {
            var more = new Button(
                    getTranslation("register.more"),
                    click -> append(register.more(
                            kind, filter, RegisterLine.Key.after(page.items().getLast()))));
            more.setId("more-" + kind);
            onward.add(more);
        }
    }

    private ListItem line(RegisterLine line) {
        var name = new Anchor(ConditionLinks.entry(line.id()), line.name());
        name.getElement().setAttribute("lang", line.language().code());
        var facts = new Div();
        facts.addClassName("rb-register-facts");
        if (!line.since().isEmpty()) {
            var since = new Span(line.since());
            since.getElement().setAttribute("lang", line.language().code());
            facts.add(since);
        }
        facts.add(new Span(getTranslation(
                "register.inTheWay",
                line.inTheWay().text(getLocale()),
                line.inTheWay().value())));
        var words = new Div(name, facts);
        words.addClassName("rb-register-words");
        return new ListItem(
                words,
                new StatusBadge(getTranslation(line.state().key()), line.state().name()));
    }
}
