package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;

/** The times that an obstacle hit colleagues, the newest first. What the reader asked for stays when news comes in. */
class OccurrenceList extends Composite<Div> {

    private static final int IN_THE_OPEN = 5;

    private final ObstaclePages pages;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("obstacle.occurrences.more"), click -> further());
    private ObstacleId obstacle = new ObstacleId(0);
    private int asked;
    private long last;

    OccurrenceList(ObstaclePages pages) {
        this.pages = pages;
        list.addClassName("rb-evidence");
        more.setId("more-occurrences");
        more.addClassName("rb-evidence-earlier");
        getContent().add(list, more);
    }

    OccurrenceList show(ObstaclePage page) {
        int before = page.id().equals(obstacle) ? asked : 0;
        obstacle = page.id();
        asked = before;
        list.removeAll();
        Slice<ObstaclePage.Time> newest = page.times();
        add(before > 0 ? newest : fewOf(newest));
        for (int i = 1; i < before && more.isVisible(); i++) {
            add(pages.times(obstacle, last));
        }
        return this;
    }

    /** Those that were held back at first, then page by page. */
    private void further() {
        asked++;
        add(pages.times(obstacle, last));
    }

    /** A few of the newest: the conversation below should not be far away. */
    private static Slice<ObstaclePage.Time> fewOf(Slice<ObstaclePage.Time> newest) {
        int few = Math.min(IN_THE_OPEN, newest.items().size());
        return new Slice<>(
                newest.items().subList(0, few),
                newest.more() || few < newest.items().size());
    }

    private void add(Slice<ObstaclePage.Time> times) {
        times.items().forEach(it -> list.add(entry(it)));
        if (!times.items().isEmpty()) {
            last = times.items().getLast().id();
        }
        more.setVisible(times.more());
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem entry(ObstaclePage.Time time) {
        String date = Days.inWords(time.on(), getLocale());
        String who = time.who() == null ? getTranslation("obstacle.aColleague") : time.who();
        var entry = new ListItem(new Span(date + " · " + who));
        if (time.words() != null) {
            var words = new Paragraph(time.words());
            words.addClassName("rb-text");
            entry.add(words);
        }
        if (time.story() != null) {
            var story = new Anchor(time.story().id().ref().path(), time.story().title());
            entry.add(new Paragraph(new Span(getTranslation("obstacle.occurrence.inStory") + " "), story));
        }
        return entry;
    }
}
