package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;

/** On a phone: five places at the bottom, *New* in the middle. */
@SpringComponent
@UIScope
class PhoneBar extends Composite<Nav> implements AfterNavigationObserver {

    private final List<Anchor> places = new ArrayList<>();

    PhoneBar() {
        getContent().addClassName("rb-phonebar");
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.places"));
        place("story.menu", "stories", VaadinIcon.COMMENT_ELLIPSIS_O);
        place("obstacle.menu", "obstacles", VaadinIcon.ROAD_BRANCHES);
        place("new.story.short", "stories/new", VaadinIcon.PLUS_CIRCLE).addClassName("rb-phonebar-new");
        place("improvement.menu", "improvements", VaadinIcon.LIGHTBULB);
        place("progress.menu", "progress", VaadinIcon.LINE_CHART);
    }

    private Anchor place(String key, String path, VaadinIcon icon) {
        var link = new Anchor(path, new Icon(icon), new Span(getTranslation(key)));
        link.addClassName("rb-phonebar-place");
        places.add(link);
        getContent().add(link);
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getFirstSegment();
        boolean making = event.getLocation().getPath().equals("stories/new");
        for (Anchor place : places) {
            boolean current = making
                    ? place.getHref().equals("stories/new")
                    : place.getHref().equals(here);
            if (current) {
                place.getElement().setAttribute("aria-current", "page");
            } else {
                place.getElement().removeAttribute("aria-current");
            }
        }
    }
}
