package nl.ruimbaan.thread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.thread.ThreadStep;

/** The red thread across the top of an item's page: where it came from, where it is, what it led to. */
public class ThreadStrip extends Composite<Nav> {

    /** @param merged whether the item went up in another one, where its thread goes on */
    public ThreadStrip(List<ThreadStep> thread, boolean merged) {
        getContent().addClassName("rb-thread");
        getContent().setId("thread");
        getContent().getElement().setAttribute("aria-label", getTranslation("thread.label"));
        var list = new OrderedList();
        thread.forEach(step -> list.add(step(step)));
        getContent().add(list);
        if (thread.size() < 2) {
            var hint = new Span(getTranslation(merged ? "thread.merged" : "thread.alone"));
            hint.addClassName("rb-thread-alone");
            getContent().add(hint);
        }
    }

    /** What stands apart to the eye is said apart. */
    private static Span pause() {
        var pause = new Span(", ");
        pause.addClassName("rb-sr");
        return pause;
    }

    private ListItem step(ThreadStep step) {
        ItemView item = step.item();
        var number = new Span(
                getTranslation(item.ref().kind().key()) + " #" + item.ref().number());
        number.addClassName("rb-thread-number");
        // The heading of the page says the title of what one looks at.
        var title = new Span(step.here() ? getTranslation("thread.here") : item.title());
        title.addClassName(step.here() ? "rb-thread-here" : "rb-thread-title");
        var state = new StatusBadge(getTranslation(item.stateKey()), item.state());
        var link = new Anchor(item.ref().path());
        link.add(number, pause(), title, pause(), state);
        link.addClassName("rb-thread-link");
        if (step.here()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var entry = new ListItem(link);
        entry.addClassName("rb-thread-step");
        entry.getElement().setAttribute("data-kind", item.ref().kind().name());
        return entry;
    }
}
