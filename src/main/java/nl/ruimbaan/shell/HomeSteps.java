package nl.ruimbaan.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.story.ui.StoryLinks;

/** How one begins, for who told nothing yet: three steps, each with what one does for it. */
class HomeSteps extends HomeSection {

    HomeSteps(String title) {
        super("first-steps", title);
        var steps = new OrderedList();
        steps.addClassName("rb-first-steps");
        steps.add(
                step("tell", StoryLinks.tell()),
                step("report", ObstacleLinks.report()),
                step("follow", StoryLinks.wall()));
        getContent().add(new Paragraph(getTranslation("home.steps.line")), steps);
    }

    private ListItem step(String step, String path) {
        var what = new Span(getTranslation("home.steps." + step));
        what.addClassName("rb-first-step");
        return new ListItem(
                what,
                new Paragraph(getTranslation("home.steps." + step + ".more")),
                link(path, getTranslation("home.steps." + step + ".action")));
    }
}
