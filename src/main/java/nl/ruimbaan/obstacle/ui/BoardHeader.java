package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.obstacle.BoardFilter;

/** The heading of the board, and where one can go from there: one line each. */
class BoardHeader extends Composite<Div> {

    private final Supplier<BoardFilter> shown;

    /** @param shown the filter of the board as it is shown now */
    BoardHeader(Supplier<BoardFilter> shown) {
        this.shown = shown;
        getContent()
                .add(new ViewHeader(
                        getTranslation("obstacle.board"),
                        to("obstacle-list", "obstacle.toList", ObstacleLinks::list),
                        report("report-obstacle")));
    }

    /** Goes where an obstacle is reported. */
    static Button report(String id) {
        var report = new Button(
                UI.getCurrent().getTranslation("obstacle.report"), click -> ObstacleLinks.goTo(ObstacleLinks.report()));
        report.setId(id);
        report.addThemeVariants(ButtonVariant.PRIMARY);
        return report;
    }

    private Button to(String id, String key, Function<BoardFilter, String> path) {
        var go = new Button(getTranslation(key), click -> ObstacleLinks.goTo(path.apply(shown.get())));
        go.setId(id);
        return go;
    }
}
