package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.ruimbaan.base.ui.ConflictDialog.Difference;
import nl.ruimbaan.obstacle.ObstacleDraft;

/** Two texts of one obstacle, field by field. */
final class ObstacleDifferences {

    private ObstacleDifferences() {}

    static List<Difference> between(ObstacleDraft theirs, ObstacleDraft mine) {
        return List.of(
                field("sentence", theirs.sentence(), mine.sentence()),
                field("title", theirs.title(), mine.title()),
                field("customer", theirs.customer(), mine.customer()),
                field("more", theirs.more(), mine.more()));
    }

    private static Difference field(String name, String theirs, String mine) {
        return new Difference(UI.getCurrent().getTranslation("obstacle.form." + name), theirs, mine);
    }
}
