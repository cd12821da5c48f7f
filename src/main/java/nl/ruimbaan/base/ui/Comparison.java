package nl.ruimbaan.base.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Two texts in one, word by word: what went is struck out, what came is underlined. */
public class Comparison extends Paragraph {

    /** A word with the blanks after it. */
    private static final String AFTER_BLANKS = "(?<=\\s)(?=\\S)";

    public Comparison(String before, String after) {
        addClassName("rb-comparison");
        List<String> old = words(before);
        int from = 0;
        for (AbstractDelta<String> change :
                DiffUtils.diff(old, words(after), true).getDeltas()) {
            if (change.getType() == DeltaType.EQUAL) {
                add(String.join("", change.getSource().getLines()));
            } else {
                part("del", "compare.removed", change.getSource().getLines());
                part("ins", "compare.added", change.getTarget().getLines());
            }
            from = change.getSource().getPosition() + change.getSource().size();
        }
        add(String.join("", old.subList(from, old.size())));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(AFTER_BLANKS));
    }

    private void part(String tag, String key, List<String> words) {
        if (!words.isEmpty()) {
            var part = new HtmlContainer(tag);
            part.setText(String.join("", words));
            part.getElement().setAttribute("aria-description", getTranslation(key));
            add(part);
        }
    }
}
