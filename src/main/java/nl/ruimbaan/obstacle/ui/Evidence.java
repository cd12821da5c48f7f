package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.OccurrenceSeries;
import nl.ruimbaan.thread.ThreadStep;

/** The cases in which it stood in the way: stories, how often it hit colleagues, and when. */
class Evidence extends Composite<Section> {

    Evidence(
            ObstaclePage page,
            List<ThreadStep> stories,
            Supplier<Optional<OccurrenceSeries>> weeks,
            OccurrenceList times,
            Runnable meToo) {
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
        getContent().add(told(stories));
        weeks.get().ifPresent(it -> getContent().add(new OccurrenceChart(it, weeks)));
        getContent().add(times);
    }

    private static UnorderedList told(List<ThreadStep> stories) {
        var list = new UnorderedList();
        list.addClassName("rb-evidence");
        stories.forEach(it -> list.add(
                new ListItem(new Anchor(it.item().ref().path(), it.item().title()))));
        list.setVisible(!stories.isEmpty());
        return list;
    }
}
