package nl.ruimbaan.improvement.ui;

import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.thread.ui.MergedNotes;

/** With which other improvements this one is merged. */
final class Together {

    private Together() {}

    static MergedNotes of(ImprovementPage page) {
        var notes = new MergedNotes();
        if (page.mergedInto() != null) {
            notes.add(
                    "improvement.mergedInto",
                    page.mergedInto().id().ref(),
                    page.mergedInto().title());
        }
        page.holds().forEach(it -> notes.add("improvement.holds", it.id().ref(), it.title()));
        return notes;
    }
}
