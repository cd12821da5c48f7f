package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.notification.InboxService;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;

/** The newest messages, behind the bell; all of them are in the inbox. */
class NewestMessages extends Composite<Div> {

    private final NotificationService notifications;
    private final InboxService inbox;
    private final Runnable counted;
    private final Runnable left;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("notification.empty"));
    private final Anchor everything = new Anchor(InboxLinks.inbox(), getTranslation("notification.all"));
    private final Button all = new Button(getTranslation("notification.readAll"), click -> readAll());

    /**
     * @param counted is run when another number is unread
     * @param left is run when the reader goes to an item
     */
    NewestMessages(NotificationService notifications, InboxService inbox, Runnable counted, Runnable left) {
        this.notifications = notifications;
        this.inbox = inbox;
        this.counted = counted;
        this.left = left;
        everything.setId("inbox-all");
        everything.addClassName("rb-action");
        everything.getElement().addEventListener("click", click -> left.run());
        all.setId("inbox-read-all");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("rb-inbox-list");
        var head = new Div(new H2(getTranslation("notification.inbox")), all);
        head.addClassName("rb-inbox-head");
        getContent().addClassName("rb-inbox");
        getContent().add(head, nothing, list, everything);
    }

    void show() {
        List<Notification> newest = notifications.newest().items();
        list.removeAll();
        newest.forEach(it -> list.add(row(it)));
        nothing.setVisible(newest.isEmpty());
        all.setVisible(!newest.isEmpty());
        list.setVisible(!newest.isEmpty());
    }

    private void readAll() {
        inbox.readAll(null);
        counted.run();
        show();
    }

    private ListItem row(Notification notification) {
        var what = new Span(notification.sentence(Wording.ofReader()));
        what.addClassName("rb-inbox-what");
        what.setId("inbox-what-" + notification.id());
        var row = new ListItem();
        if (!notification.read()) {
            row.addClassName("rb-unread");
            var fresh = new Span(getTranslation("notification.new"));
            fresh.addClassName("rb-inbox-new");
            row.add(fresh);
        }
        row.add(what);
        where(notification).ifPresent(row::add);
        row.add(new RelativeTime(notification.at(), getLocale()));
        return row;
    }

    private Optional<Component> where(Notification notification) {
        ItemRef item = notification.item();
        return item == null ? Optional.empty() : Optional.of(where(notification, item));
    }

    private Component where(Notification notification, ItemRef item) {
        String title = notification.title();
        if (title == null) {
            return new Span(getTranslation("notification.gone"));
        }
        var link = new Anchor(item.path(), title);
        link.getElement().setAttribute("aria-describedby", "inbox-what-" + notification.id());
        link.getElement().addEventListener("click", click -> {
            notifications.read(notification.id());
            counted.run();
            left.run();
        });
        return link;
    }
}
