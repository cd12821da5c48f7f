package nl.ruimbaan.stillness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.stillness.StillList;
import nl.ruimbaan.stillness.StillRow;
import nl.ruimbaan.stillness.StillSection;
import org.jspecify.annotations.Nullable;

/** A section of what has been still longest: what stands here, how many, and from what their days count. */
class StillPart extends Composite<Section> {

    private final StillSection section;
    private final BiFunction<StillSection, StillRow.Key, Slice<StillRow>> further;
    private final Span count = new Span();
    private final Paragraph hint = new Paragraph();
    private final StillElement rows;
    private StillRow.@Nullable Key end;
    private int shown;

    /** @param further reads the page after the key */
    StillPart(StillSection section, BiFunction<StillSection, StillRow.Key, Slice<StillRow>> further) {
        this.section = section;
        this.further = further;
        rows = new StillElement(section, this::more);
        count.addClassName("rb-column-count");
        var heading = new H2(new Span(getTranslation(section.key())), new Span(" "), count);
        heading.setId("heading-" + section);
        getContent().addClassNames("rb-section", "rb-still-section");
        getContent().getElement().setAttribute("aria-labelledby", "heading-" + section);
        getContent().add(heading, hint, rows);
        rows.init();
    }

    /** From its beginning; what the screen holds already stays as it is. */
    void show(StillList list) {
        boolean none = list.rows().items().isEmpty();
        count.setText(list.count().text(getLocale()));
        hint.setText(getTranslation(section.key() + (none ? ".none" : ".hint")));
        shown = list.rows().items().size();
        remember(list.rows());
        rows.show(list.rows());
    }

    StillSection section() {
        return section;
    }

    /** How many rows the screen holds. */
    int shown() {
        return shown;
    }

    private void more() {
        if (end != null) {
            Slice<StillRow> page = further.apply(section, end);
            shown += page.items().size();
            remember(page);
            rows.append(page);
        }
    }

    private void remember(Slice<StillRow> page) {
        end = page.more() ? page.items().getLast().key() : null;
    }
}
