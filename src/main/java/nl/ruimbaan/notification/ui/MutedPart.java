package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.notification.MutedItem;
import nl.ruimbaan.notification.Muting;

/** The items of which the reader gets no messages, looked up when one opens it; from here they come again. */
class MutedPart extends Composite<Details> {

    MutedPart(Muting muting) {
        getContent().setSummaryText(getTranslation("inbox.muted"));
        getContent().setId("inbox-muted");
        getContent().addOpenedChangeListener(change -> {
            getContent().removeAll();
            if (change.isOpened()) {
                getContent().add(list(muting, muting.all()));
            }
        });
    }

    private Component list(Muting muting, List<MutedItem> items) {
        if (items.isEmpty()) {
            return new Paragraph(getTranslation("inbox.muted.none"));
        }
        var list = new UnorderedList();
        list.addClassName("rb-inbox-muted");
        items.forEach(it -> list.add(line(muting, it)));
        return list;
    }

    private ListItem line(Muting muting, MutedItem muted) {
        String title = Objects.requireNonNullElse(muted.title(), getTranslation("notification.gone"));
        var button = new StateButton("mute", getTranslation("inbox.mute"), title, on -> {
            if (on) {
                muting.mute(muted.item());
            } else {
                muting.unmute(muted.item());
            }
        });
        button.show(true);
        return new ListItem(
                new ItemMark(muted.item()),
                muted.title() == null
                        ? new Span(title)
                        : new Anchor(muted.item().path(), title),
                button);
    }
}
