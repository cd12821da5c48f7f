package nl.ruimbaan.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.privacy.Hiding;

/** Says what hiding means, and asks by what one can tell, or why. */
public class NoteDialog extends Composite<Dialog> {

    private final TabKeeper keeper;
    private final TextArea note = Fields.area(Hiding.NOTE, Limits.SHORT_TEXT);
    private final Function<String, List<Refusal>> does;
    private final Consumer<List<Refusal>> answered;

    /**
     * @param about tells this note from others in the same tab: what it is about
     * @param key its title; further words stand under {@code key.means}, {@code key.note} and {@code key.do}
     * @param does what happens with the note; answers why not
     * @param answered done after that, with what does not concern the note
     */
    public NoteDialog(
            String about, String key, Function<String, List<Refusal>> does, Consumer<List<Refusal>> answered) {
        this.does = does;
        this.answered = answered;
        Dialog dialog = getContent();
        dialog.setHeaderTitle(getTranslation(key));
        dialog.setId("moderate");
        note.setLabel(getTranslation(key + ".note"));
        note.setWidthFull();
        var done = new Button(getTranslation(key + ".do"), click -> submit());
        done.setId("moderate-do");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(getTranslation("cancel"), click -> end());
        keeper = new TabKeeper(key + "-" + about, note);
        keeper.watch(Hiding.NOTE, note);
        dialog.add(new Paragraph(getTranslation(key + ".means")), keeper);
        dialog.getFooter().add(back, done);
        KeptOpen.whileTyped(dialog, note);
    }

    public void open() {
        getContent().open();
        keeper.open();
        note.focus();
    }

    private void submit() {
        List<Refusal> refusals = does.apply(Objects.requireNonNullElse(note.getValue(), ""));
        if (refusals.stream().anyMatch(it -> it.field().equals(Hiding.NOTE))) {
            Fields.reject(Map.of(Hiding.NOTE, note), refusals);
            return;
        }
        end();
        answered.accept(refusals);
    }

    private void end() {
        keeper.forget();
        getContent().close();
    }
}
