package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.visit.VisitLine;

/** Notes, the newest first, page after page. */
class VisitLines extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();
    private final Function<VisitLine.Key, Slice<VisitLine>> more;

    /** @param more the page after that line */
    VisitLines(Slice<VisitLine> page, Function<VisitLine.Key, Slice<VisitLine>> more) {
        this.more = more;
        list.addClassName("rb-register-lines");
        getContent().add(list);
        append(page);
    }

    private void append(Slice<VisitLine> page) {
        page.items().forEach(it -> list.add(new VisitLineItem(it)));
        if (page.more()) {
            var onward = new Button(getTranslation("visit.more"));
            onward.setId("more-visits");
            onward.addClickListener(click -> {
                getContent().remove(onward);
                append(more.apply(VisitLine.Key.after(page.items().getLast())));
            });
            getContent().add(onward);
        }
    }
}
