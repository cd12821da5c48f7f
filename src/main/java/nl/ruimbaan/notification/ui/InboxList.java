package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.notification.InboxGroup;
import org.jspecify.annotations.Nullable;

/** The messages, page after page: the unread ones, then the others. {@code frontend/notification/rb-inbox.js} reads its keys. */
@Tag("rb-inbox")
class InboxList extends ClientElement implements HasComponents {

    private final InboxDesk desk;
    private final Button more = new Button(getTranslation("notification.more"));
    private @Nullable OrderedList list;
    private boolean unread;
    private InboxGroup.@Nullable Key last;

    InboxList(InboxDesk desk) {
        super("notification/rb-inbox.js");
        this.desk = desk;
        more.setId("inbox-page-more");
        more.addClickListener(click -> append());
        append();
    }

    private void append() {
        Slice<InboxGroup> page = desk.page(last);
        if (page.items().isEmpty() && last == null) {
            add(new EmptyState(
                    getTranslation(desk.kind() == null ? "inbox.empty" : "inbox.nothingOfKind"),
                    getTranslation("inbox.empty.example")));
            return;
        }
        page.items().forEach(this::add);
        remove(more);
        if (page.more()) {
            add(more);
        }
    }

    private void add(InboxGroup group) {
        OrderedList into = list;
        if (into == null || unread != group.unread()) {
            unread = group.unread();
            into = new OrderedList();
            into.addClassName("rb-inbox-groups");
            list = into;
            add(new H2(getTranslation(unread ? "inbox.unreadOnes" : "inbox.readOnes")), into);
        }
        into.add(new InboxItem(group, desk));
        last = group.key();
    }
}
