package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import nl.ruimbaan.base.ui.RelativeTime;

/** What one began and did not finish, to choose from. */
class UnfinishedTexts extends Composite<Section> {

    /**
     * One of them, by its beginning.
     *
     * @param elsewhere whether it is being written in another window
     */
    record Entry(long draft, String label, Instant touched, boolean elsewhere) {}

    UnfinishedTexts(List<Entry> entries, LongConsumer goOn, LongConsumer discard) {
        getContent().setId("unfinished");
        getContent().addClassName("rb-unfinished");
        getContent().setVisible(!entries.isEmpty());
        var list = new UnorderedList();
        for (Entry entry : entries) {
            String label = entry.label().isBlank() ? getTranslation("draft.noWords") : entry.label();
            var item = new ListItem(
                    new Span(label),
                    new RelativeTime(entry.touched(), getLocale()),
                    button("go-on", label, () -> goOn.accept(entry.draft())),
                    button("throw-away", label, () -> discard.accept(entry.draft())));
            if (entry.elsewhere()) {
                item.addComponentAtIndex(2, new Span(getTranslation("draft.elsewhere")));
            }
            list.add(item);
        }
        getContent().add(new Paragraph(getTranslation("draft.unfinished")), list);
    }

    private Button button(String what, String label, Runnable does) {
        var button = new Button(getTranslation("draft." + what), click -> does.run());
        button.addClassName("rb-" + what);
        button.setAriaLabel(getTranslation("draft." + what) + ": " + label);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
