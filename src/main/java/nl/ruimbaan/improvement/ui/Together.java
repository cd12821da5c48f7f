package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.thread.ui.MergedNotes;

/** With which other improvements this one is merged. */
final class Together {

    private Together() {}

    /** What says so above the rest of its page, if anything does: most are merged with none. */
    static Component[] above(ImprovementPage page, Component... rest) {
        if (page.mergedInto() == null && page.holds().isEmpty()) {
            return rest;
        }
        return Stream.concat(Stream.of(notes(page)), Stream.of(rest)).toArray(Component[]::new);
    }

    private static MergedNotes notes(ImprovementPage page) {
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
