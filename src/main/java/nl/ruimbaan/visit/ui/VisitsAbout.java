package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.visit.VisitLine;
import nl.ruimbaan.visit.VisitPages;

/** On the page of an item: who went to look at it, live. Where there is nothing it invites a manager, and is not there for others. */
class VisitsAbout extends Composite<Section> {

    private final ItemRef item;
    private final VisitPages pages;
    private final boolean manager;
    private final Div list = new Div();

    VisitsAbout(ItemRef item, VisitPages pages, boolean manager, Changes changes) {
        this.item = item;
        this.pages = pages;
        this.manager = manager;
        getContent().setId("visits");
        getContent().addClassName("rb-section");
        getContent().add(new H2(getTranslation("visit.title")), list);
        if (manager) {
            var note = new Anchor(VisitLinks.noteAbout(item), getTranslation("visit.note"));
            note.setId("note-visit");
            note.addClassName("rb-action");
            getContent().add(note);
        }
        show();
        News.follow(this, changes, it -> it.item().kind() == ItemKind.VISIT, this::show);
    }

    private void show() {
        Slice<VisitLine> page = pages.about(item, null);
        list.removeAll();
        if (page.items().isEmpty()) {
            list.add(new Paragraph(getTranslation("visit.none")));
        } else {
            list.add(new VisitLines(page, after -> pages.about(item, after)));
        }
        getContent().setVisible(manager || !page.items().isEmpty());
    }
}
