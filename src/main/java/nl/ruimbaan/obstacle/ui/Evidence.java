package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.OccurrenceSeries;
import nl.ruimbaan.thread.ThreadStep;

/** The cases in which it stood in the way: stories, how often it hit colleagues, and when. */
class Evidence extends Composite<Section> {

    /** How many times stand in the open; those before them are behind a toggle. */
    private static final int IN_THE_OPEN = 5;

    Evidence(ObstaclePage page, List<ThreadStep> stories, Supplier<Optional<OccurrenceSeries>> weeks, Runnable meToo) {
        getContent().setId("evidence");
        getContent().addClassName("rb-section");
        String key = switch (page.occurrences()) {
            case 0 -> "obstacle.occurrences.none";
            case 1 -> "obstacle.occurrences.one";
            default -> "obstacle.occurrences";
        };
        getContent()
                .add(
                        new H2(getTranslation("obstacle.evidence")),
                        new Paragraph(getTranslation(key, page.occurrences())));
        if (page.state().isOpen()) {
            var button = new Button(getTranslation("obstacle.happened"), click -> meToo.run());
            button.setId("happened-to-me");
            getContent().add(button);
        }
        list(stories.stream()
                .map(it -> new ListItem(
                        new Anchor(it.item().ref().path(), it.item().title()))));
        weeks.get().ifPresent(it -> getContent().add(new OccurrenceChart(it, weeks)));
        times(page.times());
    }

    private void times(List<ObstaclePage.Time> times) {
        int open = Math.min(times.size(), IN_THE_OPEN);
        list(times.stream().limit(open).map(this::time));
        if (times.size() > open) {
            var earlier = new Details(getTranslation("obstacle.evidence.earlier", times.size() - open));
            earlier.setId("earlier-times");
            earlier.addClassName("rb-evidence-earlier");
            earlier.add(entries(times.stream().skip(open).map(this::time)));
            getContent().add(earlier);
        }
    }

    private void list(Stream<ListItem> items) {
        UnorderedList list = entries(items);
        if (list.getComponentCount() > 0) {
            getContent().add(list);
        }
    }

    private static UnorderedList entries(Stream<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("rb-evidence");
        return list;
    }

    private ListItem time(ObstaclePage.Time time) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(time.on());
        String who = time.who() == null ? getTranslation("obstacle.aColleague") : time.who();
        var entry = new ListItem(new Span(date + " · " + who));
        if (time.words() != null) {
            var words = new Paragraph(time.words());
            words.addClassName("rb-text");
            entry.add(words);
        }
        return entry;
    }
}
