package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import nl.ruimbaan.demand.FigureScope;

/** The address of progress; the only place that spells it. */
public final class ProgressLinks {

    static final String PROGRESS = "progress";
    static final String REPORT = "progress/report";

    private ProgressLinks() {}

    /** Progress of this scope. */
    public static String of(FigureScope scope) {
        return of(PROGRESS, scope);
    }

    /** The same on paper. */
    static String report(FigureScope scope) {
        return of(REPORT, scope);
    }

    private static String of(String path, FigureScope scope) {
        String query = QueryParameters.simple(scope.parameters()).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Where it stands how often customers are helped right first time. */
    public static String rightFirstTime(FigureScope scope) {
        return of(scope) + "#share-right";
    }

    static void goTo(FigureScope scope) {
        UI.getCurrent().navigate(PROGRESS, QueryParameters.simple(scope.parameters()));
    }
}
