package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.exchange.ImportPage;

/** The first step once it is done: which file, how large, since when. */
class FileStep extends Composite<Section> {

    FileStep(ImportPage page) {
        var line = new Paragraph();
        line.setId("import-file");
        long kilobytes = Math.max(1, Math.round(page.fileSize() / 1000.0));
        line.add(getTranslation("exchange.file", page.fileName(), kilobytes) + " · ");
        line.add(new RelativeTime(page.uploadedAt(), getLocale()));
        if (!page.status().mayCheck()) {
            line.add(" · " + getTranslation("story.source", page.mapping().source()));
        }
        getContent().addClassName("rb-import-step");
        getContent().add(new H2(getTranslation("exchange.step.file")), line);
    }
}
