package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureLine;
import nl.ruimbaan.measure.PointValue;

/** Measures by name, page after page: what each is for, of whom, and until when it has values. */
class MeasureLines extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();
    private final Function<MeasureLine.Key, Slice<MeasureLine>> more;
    private final Function<Slice<MeasureLine>, Map<MeasureId, List<PointValue>>> lately;

    /**
     * @param more the page after that line
     * @param lately how the measures of a page went
     */
    MeasureLines(
            Slice<MeasureLine> page,
            Function<MeasureLine.Key, Slice<MeasureLine>> more,
            Function<Slice<MeasureLine>, Map<MeasureId, List<PointValue>>> lately) {
        this.more = more;
        this.lately = lately;
        list.addClassName("rb-register-lines");
        getContent().add(list);
        append(page);
    }

    private void append(Slice<MeasureLine> page) {
        Map<MeasureId, List<PointValue>> values = lately.apply(page);
        page.items().forEach(it -> list.add(new MeasureLineItem(it, values.getOrDefault(it.id(), List.of()))));
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
