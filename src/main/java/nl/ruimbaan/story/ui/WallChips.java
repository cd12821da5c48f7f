package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimbaan.story.WallFilter;

/** The filters that are on, each of which goes by a press. */
class WallChips extends Composite<Div> {

    private final Consumer<WallFilter> go;

    /** @param go shows the wall without that filter */
    WallChips(Consumer<WallFilter> go) {
        this.go = go;
        getContent().addClassName("rb-chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("wall.filter.active"));
    }

    /** @param words what each filter says, by the name of its parameter */
    void show(WallFilter filter, Map<String, String> words) {
        getContent().removeAll();
        filter.filters().keySet().forEach(name -> getContent().add(chip(name, words.getOrDefault(name, name), filter)));
        if (filter.filters().size() > 1) {
            var all = new Button(
                    getTranslation("wall.filter.clearAll"),
                    click -> go.accept(WallFilter.of(
                            Map.of(WallFilter.ORDER, filter.order().name()))));
            all.setId("clear-all");
            all.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(all);
        }
        setVisible(!filter.filters().isEmpty());
    }

    private Button chip(String name, String word, WallFilter filter) {
        var chip = new Button(word, VaadinIcon.CLOSE_SMALL.create(), click -> go.accept(filter.without(name)));
        chip.setIconAfterText(true);
        chip.setId("clear-" + name);
        chip.addClassName("rb-chip");
        chip.setAriaLabel(getTranslation("wall.filter.clear", word));
        return chip;
    }
}
