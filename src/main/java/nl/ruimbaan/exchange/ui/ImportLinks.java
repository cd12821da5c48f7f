package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.ruimbaan.exchange.ImportId;

/** The addresses of the import screen; the only place that spells their parameters. */
public final class ImportLinks {

    static final String ALL = "import";
    static final String WAITING = "import/waiting";
    static final String ONE = "import/:id([0-9]{1,18})";

    private static final String ID = "id";

    private ImportLinks() {}

    /** Where a coach brings in a file. */
    public static String all() {
        return ALL;
    }

    /** Where a coach looks at the rows that wait. */
    static String waiting() {
        return WAITING;
    }

    static String page(ImportId id) {
        return ALL + "/" + id.value();
    }

    static Optional<ImportId> id(RouteParameters parameters) {
        return parameters.getLong(ID).map(ImportId::new);
    }

    static void goTo(UI ui, ImportId id) {
        ui.navigate(ImportView.class, new RouteParameters(new RouteParam(ID, Long.toString(id.value()))));
    }
}
