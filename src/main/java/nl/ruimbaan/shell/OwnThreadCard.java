package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.notification.ui.ItemMark;
import nl.ruimbaan.progress.OwnThread;

/** What became of one thing that the reader told: how far its thread is, and what came of it. */
class OwnThreadCard extends Composite<ListItem> {

    /** So much of what came of it is named. */
    private static final int NAMED = 3;

    OwnThreadCard(OwnThread thread) {
        ItemView mine = thread.mine();
        var title = new Anchor(mine.ref().path(), mine.title());
        title.setId("own-" + mine.ref().number());
        var head = new Div(new ItemMark(mine.ref()), new H3(title));
        head.addClassName("rb-own-head");
        if (mine.ref().kind() != ItemKind.STORY) {
            head.add(new StatusBadge(getTranslation(mine.stateKey()), mine.state()));
        }
        getContent().addClassName("rb-own");
        getContent().add(head);
        if (thread.way().contains(thread.here())) { // what was stopped or withdrawn goes no way
            getContent().add(new StageWay(thread));
        }
        further(thread.further());
        if (thread.toBeTold()) {
            getContent()
                    .add(HomeSection.link(
                            mine.ref().path(),
                            getTranslation("home.mine.tellCustomer"),
                            "own-" + mine.ref().number()));
        }
    }

    private void further(List<ItemView> items) {
        if (items.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        items.stream().limit(NAMED).forEach(it -> list.add(line(it)));
        getContent().add(list);
        if (items.size() > NAMED) {
            getContent().add(new Paragraph(getTranslation("home.mine.andMore", items.size() - NAMED)));
        }
    }

    /** One thing of it, and where that is now. */
    private ListItem line(ItemView item) {
        return new ListItem(
                new ItemMark(item.ref()),
                new Anchor(item.ref().path(), item.title()),
                new StatusBadge(getTranslation(item.stateKey()), item.state()));
    }
}
