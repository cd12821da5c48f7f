package nl.ruimbaan.kiosk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.kiosk.KioskCodeDraft;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;

/** A new code: where the screen hangs, its language and how it looks. */
class KioskCodeDialog extends Dialog {

    /** @param make makes it, or says why not */
    KioskCodeDialog(Function<KioskCodeDraft, List<Refusal>> make) {
        setHeaderTitle(getTranslation("kiosk.make"));
        var place = Fields.text("place", KioskCodeDraft.LONGEST_PLACE);
        Fields.ask(place, "place", "kiosk.place");
        var language = choice("language", Language.values(), Language.of(getLocale()), "kiosk.language", "language.");
        var appearance =
                choice("appearance", Appearance.values(), Appearance.SYSTEM, "kiosk.appearance", "kiosk.appearance.");
        var form = new Div(place, language, appearance);
        form.addClassName("rb-form");
        add(form);
        var done = new Button(getTranslation("kiosk.make"), click -> {
            var draft = new KioskCodeDraft(place.getValue(), language.getValue(), appearance.getValue());
            List<Refusal> refusals = make.apply(draft);
            Fields.reject(Map.of("place", place, "language", language, "appearance", appearance), refusals);
            if (refusals.isEmpty()) {
                close();
            }
        });
        done.setId("save-code");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        KeptOpen.whileTyped(this, place);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), done);
    }

    private <E extends Enum<E>> Select<E> choice(String name, E[] all, E first, String key, String word) {
        var select = new Select<E>();
        select.setItems(all);
        select.setItemLabelGenerator(it -> getTranslation(word + it));
        select.setValue(first);
        Fields.ask(select, name, key);
        return select;
    }
}
