package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.ruimbaan.base.ui.ConflictDialog.Difference;
import nl.ruimbaan.improvement.ImprovementDraft;

/** Two texts of one improvement, field by field. */
final class Differences {

    private Differences() {}

    static List<Difference> between(ImprovementDraft theirs, ImprovementDraft mine) {
        return List.of(
                field("problem", theirs.problem(), mine.problem()),
                field("title", theirs.title(), mine.title()),
                field("purpose", theirs.purpose(), mine.purpose()),
                field("see", theirs.see(), mine.see()),
                field("pattern", theirs.pattern(), mine.pattern()),
                field("structure", theirs.structure(), mine.structure()),
                field("thinking", theirs.thinking(), mine.thinking()),
                field("hypothesis", theirs.hypothesis(), mine.hypothesis()),
                field("howWeKnow", theirs.howWeKnow(), mine.howWeKnow()));
    }

    private static Difference field(String name, String theirs, String mine) {
        return new Difference(UI.getCurrent().getTranslation("improvement.form." + name), theirs, mine);
    }
}
