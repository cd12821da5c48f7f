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
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import org.jspecify.annotations.Nullable;

/** The list behind the bell. */
class Inbox extends Composite<Div> {

    private final NotificationService notifications;
    private final Runnable counted;
    private final Runnable left;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("notification.empty"));
    private final Button more = new Button(getTranslation("notification.more"), click -> more());
    private final Button all = new Button(getTranslation("notification.readAll"), click -> readAll());
    private @Nullable Long last;

    /**
     * @param counted is run when another number is unread
     * @param left is run when the reader goes to an item
     */
    Inbox(NotificationService notifications, Runnable counted, Runnable left) {
        this.notifications = notifications;
        this.counted = counted;
        this.left = left;
        more.setId("inbox-more");
        all.setId("inbox-read-all");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("rb-inbox-list");
        var head = new Div(new H2(getTranslation("notification.inbox")), all);
        head.addClassName("rb-inbox-head");
        getContent().addClassName("rb-inbox");
        getContent().add(head, nothing, list, more);
    }

    void show() {
        list.removeAll();
        last = null;
        more();
    }

    private void more() {
        Slice<Notification> page = notifications.inbox(last);
        page.items().forEach(it -> list.add(row(it)));
        if (!page.items().isEmpty()) {
            last = page.items().getLast().id();
        }
        boolean empty = last == null;
        nothing.setVisible(empty);
        all.setVisible(!empty);
        list.setVisible(!empty);
        more.setVisible(page.more());
    }

    private void readAll() {
        notifications.readAll();
        counted.run();
        show();
    }

    private ListItem row(Notification notification) {
        String by = Objects.requireNonNullElse(notification.by(), getTranslation("notification.reporter"));
        var what = new Span(getTranslation(notification.key(), by));
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
