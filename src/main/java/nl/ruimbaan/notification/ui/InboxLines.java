package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.notification.InboxGroup;
import nl.ruimbaan.notification.InboxLine;
import nl.ruimbaan.notification.Why;
import org.jspecify.annotations.Nullable;

/** What happened to one item, the newest first: what, who, and why the reader hears of it. */
class InboxLines extends Composite<Div> {

    private final InboxGroup group;
    private final InboxDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final Button earlier = new Button(getTranslation("inbox.earlier"));
    private long last;
    private @Nullable Why above;

    InboxLines(InboxGroup group, InboxDesk desk) {
        this.group = group;
        this.desk = desk;
        list.addClassName("rb-inbox-lines");
        group.lines().forEach(this::add);
        earlier.addClassName("rb-inbox-earlier");
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        earlier.addClickListener(click -> earlier());
        earlier.setVisible(group.more());
        getContent().add(list, earlier);
    }

    private void earlier() {
        Slice<InboxLine> page = desk.earlier(group.item(), last);
        page.items().forEach(this::add);
        earlier.setVisible(page.more());
    }

    private void add(InboxLine line) {
        String by = Objects.requireNonNullElse(line.by(), getTranslation("notification.reporter"));
        var what = new Span(getTranslation(line.key(), by));
        what.addClassName("rb-inbox-what");
        var row = new ListItem(what);
        Why why = line.why();
        if (why != null && why != above) { // the same all along is said once
            var reason = new Span(getTranslation(why.key()));
            reason.addClassName("rb-inbox-why");
            row.add(new Span(" "), reason);
        }
        row.add(new Span(" "), new RelativeTime(line.at(), getLocale()));
        list.add(row);
        above = why;
        last = line.id();
    }
}
