package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;

/** The filters that are on, each of which goes by a press. */
public class FilterChips extends Composite<Div> {

    public FilterChips() {
        getContent().addClassName("rb-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("filter.active"));
    }

    /**
     * A chip for each filter that is set, in place of what stood there.
     *
     * @param words what each filter says, by its name, in the order of the screen
     * @param clear shows what there is without the filter of that name
     * @param clearAll shows what there is without any of them
     */
    public void show(Map<String, String> words, Consumer<String> clear, Runnable clearAll) {
        getContent().removeAll();
        words.forEach((name, word) -> getContent().add(chip(name, word, clear)));
        if (words.size() > 1) {
            var all = new Button(getTranslation("filter.clearAll"), click -> clearAll.run());
            all.setId("clear-all");
            all.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(all);
        }
        setVisible(!words.isEmpty());
    }

    private Button chip(String name, String word, Consumer<String> clear) {
        var chip = new Button(word, Icons.of("close-small"), click -> clear.accept(name));
        chip.setIconAfterText(true);
        chip.setId("clear-" + name);
        chip.addClassName("rb-chip");
        chip.setAriaLabel(getTranslation("filter.clear", word));
        return chip;
    }
}
