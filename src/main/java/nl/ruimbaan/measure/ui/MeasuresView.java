package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.measure.MeasureFilter;
import nl.ruimbaan.measure.MeasureLine;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.ui.TextAndTeam;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** All measures by name: everyone reads them, coaches make them. */
@Route(MeasureLinks.LIST)
@Menu(title = "measure.menu", order = 45, icon = "line-chart")
@PermitAll
class MeasuresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MeasurePages pages;
    private final boolean coach;
    private final ViewHeader header;
    private final TextAndTeam filters;
    private final Div body = new Div();
    private MeasureFilter shown = MeasureFilter.ALL;

    MeasuresView(MeasurePages pages, PeopleService people, CurrentUser user, Changes changes) {
        this.pages = pages;
        coach = user.has(Role.COACH);
        header = new ViewHeader(getTranslation("measure.title"), make("make"));
        filters = new TextAndTeam(
                "measure.filter",
                MeasureFilter.LONGEST_TEXT,
                people.teams(),
                (text, team) -> go(new MeasureFilter(text, team)));
        body.addClassName("rb-register");
        getContent().addClassName("rb-view");
        getContent().add(header, filters, body);
        News.follow(this, changes, it -> it.item().kind() == ItemKind.MEASURE, () -> show(shown));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasureFilter filter = MeasureLinks.filter(event.getLocation().getQueryParameters());
        filters.show(filter.text(), filter.team());
        show(filter);
    }

    private void show(MeasureFilter filter) {
        shown = filter;
        Count count = pages.count(filter);
        header.setLine(getTranslation("measure.count", count.text(getLocale()), count.value()));
        body.removeAll();
        Slice<MeasureLine> page = pages.list(filter, null);
        if (page.items().isEmpty()) {
            boolean filtered = !filter.equals(MeasureFilter.ALL);
            body.add(new EmptyState(
                    getTranslation(filtered ? "measure.nothingFound" : "measure.empty"),
                    getTranslation(filtered ? "measure.nothingFound.hint" : "measure.empty.example"),
                    filtered ? new Component[0] : make("make-first")));
            return;
        }
        body.add(new MeasureLines(page, after -> pages.list(shown, after), pages::lately));
    }

    /** What a coach can do here; nothing for others. */
    private Component[] make(String id) {
        if (!coach) {
            return new Component[0];
        }
        var make = new Button(
                getTranslation("measure.make"), click -> getUI().ifPresent(ui -> ui.navigate(MeasureLinks.NEW)));
        make.setId(id);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {make};
    }

    private static void go(MeasureFilter filter) {
        UI.getCurrent().navigate(MeasureLinks.LIST, MeasureLinks.parameters(filter));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("measure.title"));
    }
}
