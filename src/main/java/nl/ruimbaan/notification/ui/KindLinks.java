package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.ruimbaan.notification.MessageKind;
import org.jspecify.annotations.Nullable;

/** All messages, or those of one kind. */
class KindLinks extends Composite<Nav> {

    KindLinks(@Nullable MessageKind here) {
        getContent().addClassName("rb-inbox-kinds");
        getContent().getElement().setAttribute("aria-label", getTranslation("inbox.kinds"));
        getContent().add(link(null, "inbox.kind.all", here == null));
        for (MessageKind kind : MessageKind.values()) {
            getContent().add(link(kind, kind.key(), kind == here));
        }
    }

    private Anchor link(@Nullable MessageKind kind, String key, boolean here) {
        var link = new Anchor(InboxLinks.inbox(kind), getTranslation(key));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
