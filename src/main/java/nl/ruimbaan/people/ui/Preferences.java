package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;

/** How one wants to see the screens: in which language, light or dark. What is chosen holds at once. */
public final class Preferences {

    private Preferences() {}

    public static RadioButtonGroup<Language> language(PeopleService people, String id) {
        UI ui = UI.getCurrent();
        var group = new RadioButtonGroup<Language>(ui.getTranslation("person.language"));
        group.setId(id);
        group.setItems(Language.values());
        group.setRenderer(new ComponentRenderer<>(it -> inItself(it, ui)));
        group.setValue(Language.of(ui.getLocale()));
        group.addValueChangeListener(chosen -> {
            people.speak(chosen.getValue());
            ui.getPage().reload();
        });
        return group;
    }

    /** A language is named in itself, and says so to who hears it. */
    private static Span inItself(Language language, UI ui) {
        var name = new Span(ui.getTranslation("language." + language.name()));
        name.getElement().setAttribute("lang", language.code());
        return name;
    }

    public static RadioButtonGroup<Appearance> appearance(PeopleService people, String id) {
        UI ui = UI.getCurrent();
        var group = new RadioButtonGroup<Appearance>(ui.getTranslation("person.appearance"));
        group.setId(id);
        group.setItems(Appearance.values());
        group.setItemLabelGenerator(it -> ui.getTranslation("appearance." + it.name()));
        group.setValue(people.profile().appearance());
        group.addValueChangeListener(chosen -> {
            people.show(chosen.getValue());
            ui.getPage().setColorScheme(scheme(chosen.getValue()));
        });
        return group;
    }

    public static ColorScheme.Value scheme(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
