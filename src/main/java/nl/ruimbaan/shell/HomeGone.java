package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.notification.ui.ItemMark;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.progress.GoneLately;

/** Which obstacles were taken away this week. */
class HomeGone extends HomeSection {

    HomeGone(String title, Slice<GoneLately.Gone> gone) {
        super("gone-lately", title);
        if (gone.items().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("home.gone.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("rb-home-lines");
            gone.items().forEach(it -> list.add(line(it)));
            getContent().add(list);
        }
        if (gone.more()) {
            getContent().add(new Paragraph(getTranslation("home.andMore")));
        }
        getContent().add(link(ObstacleLinks.board(), getTranslation("home.gone.board")));
    }

    private ListItem line(GoneLately.Gone gone) {
        ItemView item = gone.item();
        return new ListItem(
                new ItemMark(item.ref()),
                new Anchor(item.ref().path(), item.title()),
                new StatusBadge(getTranslation(item.stateKey()), item.state()),
                new RelativeTime(gone.at(), getLocale()));
    }
}
