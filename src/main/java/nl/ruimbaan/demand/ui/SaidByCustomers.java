package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.ruimbaan.demand.DemandFilter;
import nl.ruimbaan.demand.DemandRow;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.LoggedDemands;

/** What customers said lately, below the figures that are made of it. */
class SaidByCustomers extends Composite<Section> {

    private static final int QUOTES = 6;

    SaidByCustomers(LoggedDemands demands, FigureScope scope) {
        var filter = new DemandFilter(scope.team(), scope.type(), null, false, true);
        List<DemandRow> rows = demands.page(filter, null).items();
        getContent().setId("said");
        getContent().add(new H2(getTranslation("demand.overview.said")));
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("demand.overview.nothingSaid")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("rb-demands");
        rows.stream().limit(QUOTES).forEach(it -> list.add(new DemandRowCard(it)));
        String address = QueryParameters.simple(filter.parameters()).getQueryString();
        getContent().add(list, new Anchor(DemandLinks.LIST + "?" + address, getTranslation("demand.overview.all")));
    }
}
