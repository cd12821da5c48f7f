package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.draft.KeptDraft;
import org.jspecify.annotations.Nullable;

/**
 * Says that the same text was written on in another window, and shows both to choose from.
 *
 * @param <D> what is written
 */
public class WrittenElsewhere<D> extends Composite<Div> {

    private final Function<KeptDraft, D> read;
    private final Function<D, List<ConflictDialog.Difference>> differences;
    private final BiConsumer<KeptDraft, D> take;
    private @Nullable Told told;

    private record Told(DraftKeeper keeper, KeptDraft there) {}

    /**
     * @param read what was kept from there
     * @param differences between that and what stands here
     * @param take puts it in the form
     */
    public WrittenElsewhere(
            Function<KeptDraft, D> read,
            Function<D, List<ConflictDialog.Difference>> differences,
            BiConsumer<KeptDraft, D> take) {
        this.read = read;
        this.differences = differences;
        this.take = take;
        var compare = new Button(getTranslation("draft.compare"), click -> compare());
        compare.setId("compare");
        var sentence = new Paragraph(getTranslation("draft.overtaken"));
        sentence.getElement().setAttribute("role", "alert");
        getContent().addClassName("rb-draft-offer");
        getContent().add(sentence, compare);
        setVisible(false);
    }

    /** What this keeper was asked to keep is not kept, since this stands there. */
    public void tell(DraftKeeper keeper, KeptDraft there) {
        told = new Told(keeper, there);
        setVisible(true);
    }

    /** There is nothing to be told of. */
    void clear() {
        told = null;
        setVisible(false);
    }

    /** Shows both, if there is anything to be told of. */
    void compare() {
        Told now = told;
        if (now == null) {
            return;
        }
        D there = read.apply(now.there());
        ConflictDialog.ofOneself(
                        now.there().touched(),
                        differences.apply(there),
                        () -> {
                            take.accept(now.there(), there);
                            goOn(now);
                        },
                        () -> goOn(now))
                .open();
    }

    private void goOn(Told chosen) {
        clear();
        chosen.keeper().goOnFrom(chosen.there().revision());
        chosen.keeper().shown();
    }
}
