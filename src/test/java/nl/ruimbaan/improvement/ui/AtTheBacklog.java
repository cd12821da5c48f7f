package nl.ruimbaan.improvement.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.support.AtScreen;

/** A colleague at a screen of the improvements. */
final class AtTheBacklog extends AtScreen<AtTheBacklog> {

    AtTheBacklog(BrowserlessUIContext window) {
        super(window);
    }

    /** The phase that the way shows as the present one. */
    String phase() {
        window().activate();
        window().roundTrip();
        Component here = window().find(Component.class)
                .withAttribute("aria-current", "step")
                .single();
        return here.getElement().getChild(0).getAttribute("data-state");
    }

    /** The titles on the backlog, in order. */
    List<String> list() {
        GridTester<?, ImprovementCard> rows = rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.getRow(i).title())
                .toList();
    }

    AtTheBacklog ranks(String title, String how) {
        rows().invokeLitRendererFunction(list().indexOf(title), "row", how);
        window().roundTrip();
        return this;
    }

    boolean mayRank() {
        return rows().getLitRendererPropertyValue(0, "row", "rankable", Boolean.class);
    }

    @SuppressWarnings("unchecked")
    private GridTester<?, ImprovementCard> rows() {
        window().activate();
        window().roundTrip();
        return window().test((Grid<ImprovementCard>)
                window().find(Grid.class).withId("backlog").single());
    }
}
