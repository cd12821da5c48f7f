package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.notification.InboxGroup;

/** What came about one item, and what one does with it. */
class InboxItem extends Composite<ListItem> {

    private static final String UNREAD = "rb-unread";

    private final InboxGroup group;
    private final InboxDesk desk;
    private final Span fresh = new Span(getTranslation("notification.new"));
    private final StateButton read;

    InboxItem(InboxGroup group, InboxDesk desk) {
        this.group = group;
        this.desk = desk;
        fresh.addClassName("rb-inbox-new");
        String name = group.title() == null ? title() : group.title();
        read = new StateButton("read", getTranslation("inbox.read"), name, this::mark);
        getContent().addClassName("rb-inbox-group");
        getContent().add(head(), new InboxLines(group, desk), acts(name));
        show(!group.unread());
    }

    private Div head() {
        var facts = new Div(fresh);
        facts.addClassName("rb-inbox-facts");
        if (isAboutItem()) {
            facts.add(new ItemMark(group.item()));
        }
        var title = new H3(title(group));
        title.addClassName("rb-inbox-title");
        var head = new Div(facts, title);
        head.addClassName("rb-inbox-about");
        return head;
    }

    private Component title(InboxGroup of) {
        if (of.title() == null) {
            return new Span(title());
        }
        var link = new Anchor(of.item().path(), of.title());
        link.getElement().setAttribute("data-go", true);
        link.getElement().addEventListener("click", click -> {
            if (read.isOff()) {
                desk.mark(of.item(), true);
            }
        });
        return link;
    }

    private String title() {
        return getTranslation(isAboutItem() ? "notification.gone" : "inbox.account");
    }

    private Div acts(String name) {
        var acts = new Div(read);
        acts.addClassName("rb-inbox-acts");
        if (isAboutItem()) {
            var mute = new StateButton("mute", getTranslation("inbox.mute"), name, on -> desk.mute(group.item(), on));
            mute.show(group.muted());
            acts.add(mute);
        }
        return acts;
    }

    private boolean isAboutItem() {
        return !group.item().equals(ItemRef.NONE);
    }

    private void mark(boolean on) {
        desk.mark(group.item(), on);
        show(on);
    }

    private void show(boolean on) {
        read.show(on);
        fresh.setVisible(!on);
        getContent().setClassName(UNREAD, !on);
    }
}
