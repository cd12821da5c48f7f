package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.DemandCorrection;
import nl.ruimbaan.demand.DemandCorrections;
import nl.ruimbaan.demand.DemandFilter;
import nl.ruimbaan.demand.DemandRow;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.LoggedDemands;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** What was tallied: to read, to correct, and to say that a customer is helped after all. */
@Route(DemandLinks.LIST)
@PermitAll
class DemandListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LoggedDemands demands;
    private final DemandCorrections corrections;
    private final DemandTypeService types;
    private final DemandTelling telling;
    private final Clock clock;
    private final ViewHeader header;
    private final DemandFilterBar filters;
    private final OrderedList list = new OrderedList();
    private final Div empty = new Div();
    private final Button more;
    private DemandFilter filter = DemandFilter.ALL;
    private DemandRow.@Nullable Key last;

    DemandListView(
            LoggedDemands demands,
            DemandCorrections corrections,
            DemandTypeService types,
            PeopleService people,
            CurrentUser user,
            DemandTelling telling,
            Clock clock) {
        this.demands = demands;
        this.corrections = corrections;
        this.types = types;
        this.telling = telling;
        this.clock = clock;
        header = new ViewHeader(getTranslation("demand.list.title"));
        filters = new DemandFilterBar(people.teams(), types.all(), this::go);
        list.addClassName("rb-demands");
        more = new Button(getTranslation("demand.list.more"), click -> append());
        more.setId("more-demands");
        getContent().addClassName("rb-view");
        getContent().add(header, new DemandPlaces(DemandLinks.LIST, user.has(Role.COACH)), filters, empty, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter =
                filters.read(Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        load();
    }

    private void load() {
        Count count = demands.count(filter);
        header.setLine(getTranslation("demand.list.count", count.value(), count.text(getLocale())));
        list.removeAll();
        last = null;
        append();
        empty.removeAll();
        if (count.value() == 0) {
            String key = filter.leavesOut() ? "demand.list.nothingFound" : "demand.list.empty";
            empty.add(new EmptyState(
                    getTranslation(key),
                    getTranslation(key + ".example"),
                    new Anchor(DemandLinks.log(), getTranslation("demand.place.log"))));
        }
    }

    private void append() {
        Slice<DemandRow> page = demands.page(filter, last);
        page.items().forEach(it -> list.add(new DemandRowCard(it, this::help, this::correct, telling)));
        if (!page.items().isEmpty()) {
            last = DemandRow.Key.after(page.items().getLast());
        }
        more.setVisible(page.more());
    }

    private void go(DemandFilter asked) {
        getUI().ifPresent(ui -> ui.navigate(DemandLinks.LIST, QueryParameters.simple(asked.parameters())));
    }

    private void help(DemandRow row) {
        List<Refusal> refusals = corrections.help(row.id(), clock.today()).refusals();
        if (refusals.isEmpty()) {
            shown("demand.row.helped.today");
        } else {
            Notices.refused(refusals);
        }
    }

    private void correct(DemandRow row) {
        new DemandDialog(row, types.all(), demands.changes(row), it -> correct(row, it)).open();
    }

    private List<Refusal> correct(DemandRow row, DemandCorrection correction) {
        List<Refusal> refusals =
                corrections.correct(row.id(), row.version(), correction).refusals();
        if (refusals.isEmpty()) {
            shown("demand.corrected");
        }
        return refusals;
    }

    private void shown(String done) {
        Notices.done(done);
        load();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("demand.list.title"));
    }
}
