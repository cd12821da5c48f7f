package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.ImprovementPhase;
import org.jspecify.annotations.Nullable;

/** The phases of the backlog with how many each has, and which of them one looks at. */
class PhaseLinks extends Composite<Nav> {

    private final Map<Anchor, @Nullable ImprovementPhase> links = new LinkedHashMap<>();

    PhaseLinks() {
        link("ALL", null);
        ImprovementPhase.seen().forEach(it -> link(it.name(), it));
        getContent().setId("phases");
        getContent().addClassName("rb-phases");
        getContent().getElement().setAttribute("aria-label", getTranslation("improvement.fact.phase"));
        links.keySet().forEach(getContent()::add);
    }

    private void link(String name, @Nullable ImprovementPhase its) {
        var link = new Anchor();
        link.setId("phase-" + name);
        links.put(link, its);
    }

    /**
     * Shows the phases anew.
     *
     * @param phase the one that one looks at; null for all
     * @param query what the address asks for in each
     */
    void show(
            BacklogCounts counts,
            @Nullable ImprovementPhase phase,
            Function<@Nullable ImprovementPhase, QueryParameters> query) {
        links.forEach((link, its) -> {
            link.setText(getTranslation(its == null ? "improvement.filter.allPhases" : its.key()) + " ("
                    + (its == null ? counts.total() : counts.of(its)).text(getLocale()) + ")");
            link.setHref(ImprovementLinks.backlog()
                    + query.apply(its).getQueryString().transform(it -> it.isEmpty() ? "" : "?" + it));
            if (its == phase) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
