package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Clock;

/** A colleague was first: both texts side by side, and the choice between them. Nothing typed is lost either way. */
public class ConflictDialog extends Dialog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Clock.ZONE);

    /** One field in both texts. */
    public record Difference(String label, String theirs, String mine) {

        boolean isOne() {
            return !Objects.equals(theirs.strip(), mine.strip());
        }
    }

    /**
     * @param takeTheirs puts the colleague's text in the form
     * @param keepMine saves the own text over the colleague's, which stays in the history
     */
    public ConflictDialog(String by, Instant at, List<Difference> fields, Runnable takeTheirs, Runnable keepMine) {
        this(fields, takeTheirs, keepMine);
        setHeaderTitle(getTranslation("conflict.title"));
        addComponentAsFirst(new Paragraph(getTranslation("conflict.sentence", by, TIME.format(at))));
    }

    /** The reader was first, in another window. */
    public static ConflictDialog ofOneself(Instant at, List<Difference> fields, Runnable takeOther, Runnable keepThis) {
        var dialog = new ConflictDialog(fields, takeOther, keepThis);
        dialog.setHeaderTitle(dialog.getTranslation("conflict.self.title"));
        dialog.addComponentAsFirst(new Paragraph(dialog.getTranslation("conflict.self.sentence", TIME.format(at))));
        return dialog;
    }

    private ConflictDialog(List<Difference> fields, Runnable takeTheirs, Runnable keepMine) {
        setId("conflict");
        addClassName("rb-conflict");
        fields.stream().filter(Difference::isOne).map(this::side).forEach(this::add);
        var theirs = new Button(getTranslation("conflict.takeTheirs"), click -> answer(takeTheirs));
        theirs.setId("take-theirs");
        var mine = new Button(getTranslation("conflict.keepMine"), click -> answer(keepMine));
        mine.setId("keep-mine");
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        var onward = new Button(getTranslation("conflict.editOn"), click -> close());
        onward.setId("edit-on");
        onward.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(onward, theirs, mine);
    }

    private Section side(Difference field) {
        var both = new Div(text("conflict.theirs", field.theirs()), text("conflict.mine", field.mine()));
        both.addClassName("rb-conflict-sides");
        return new Section(new H3(field.label()), both);
    }

    private Div text(String key, String text) {
        var label = new Paragraph(getTranslation(key));
        label.addClassName("rb-conflict-label");
        var words = new Paragraph(text.isBlank() ? "–" : text);
        words.addClassName("rb-conflict-text");
        return new Div(label, words);
    }

    private void answer(Runnable choice) {
        close();
        choice.run();
    }
}
