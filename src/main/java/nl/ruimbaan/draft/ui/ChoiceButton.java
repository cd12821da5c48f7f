package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.button.Button;
import java.util.function.Predicate;
import nl.ruimbaan.base.ui.Icons;

/** What one chooses, or no longer chooses. It keeps its name; a tick shows what is heard as pressed. */
public class ChoiceButton extends Button {

    private boolean chosen;

    /**
     * @param about what it is about, beside what it says
     * @param choose does so, or no longer does so; answers whether that worked
     */
    public ChoiceButton(String id, String words, String about, boolean chosen, Predicate<Boolean> choose) {
        super(words);
        setId(id);
        setAriaLabel(words + ": " + about);
        mark(chosen);
        addClickListener(click -> {
            if (choose.test(!this.chosen)) {
                mark(!this.chosen);
            }
        });
    }

    private void mark(boolean now) {
        chosen = now;
        getElement().setAttribute("aria-pressed", Boolean.toString(now));
        setIcon(now ? Icons.of("check") : null);
    }
}
