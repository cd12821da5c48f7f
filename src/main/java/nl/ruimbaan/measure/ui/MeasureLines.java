package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.measure.MeasureLine;

/** Measures by name, page after page: what each is for, of whom, and until when it has values. */
class MeasureLines extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();
    private final Function<MeasureLine.Key, Slice<MeasureLine>> more;

    /** @param more the page after that line */
    MeasureLines(Slice<MeasureLine> page, Function<MeasureLine.Key, Slice<MeasureLine>> more) {
        this.more = more;
        list.addClassName("rb-register-lines");
        getContent().add(list);
        append(page);
    }

    private void append(Slice<MeasureLine> page) {
        page.items().forEach(it -> list.add(new MeasureLineItem(it)));
        if (page.more()) {
            var onward = new Button(getTranslation("measure.more"));
            onward.setId("more");
            onward.addClickListener(click -> {
                getContent().remove(onward);
                append(more.apply(MeasureLine.Key.after(page.items().getLast())));
            });
            getContent().add(onward);
        }
    }
}
