package nl.ruimbaan.visit.ui;

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
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.ui.TextAndTeam;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.visit.VisitFilter;
import nl.ruimbaan.visit.VisitLine;
import nl.ruimbaan.visit.VisitPages;

/** What managers saw who went to look, the newest first: everyone reads it, managers write it. */
@Route(VisitLinks.LIST)
@Menu(title = "visit.menu", order = 27, icon = "eye")
@PermitAll
class VisitsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final VisitPages pages;
    private final boolean manager;
    private final ViewHeader header;
    private final TextAndTeam filters;
    private final Div body = new Div();
    private VisitFilter shown = VisitFilter.ALL;

    VisitsView(VisitPages pages, PeopleService people, CurrentUser user, Changes changes) {
        this.pages = pages;
        manager = user.has(Role.MANAGER);
        header = new ViewHeader(getTranslation("visit.title"), note("note"));
        filters = new TextAndTeam(
                "visit.filter",
                VisitFilter.LONGEST_TEXT,
                people.teams(),
                (text, team) -> go(new VisitFilter(text, team)));
        body.addClassName("rb-register");
        getContent().addClassName("rb-view");
        getContent().add(header, filters, body);
        News.follow(this, changes, it -> it.item().kind() == ItemKind.VISIT, () -> show(shown));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitFilter filter = VisitLinks.filter(event.getLocation().getQueryParameters());
        filters.show(filter.text(), filter.team());
        show(filter);
    }

    private void show(VisitFilter filter) {
        shown = filter;
        Count count = pages.count(filter);
        header.setLine(getTranslation("visit.count", count.text(getLocale()), count.value()));
        body.removeAll();
        Slice<VisitLine> page = pages.list(filter, null);
        if (!page.items().isEmpty()) {
            body.add(new VisitLines(page, after -> pages.list(shown, after)));
        } else if (filter.equals(VisitFilter.ALL)) {
            body.add(new EmptyState(
                    getTranslation("visit.empty"), getTranslation("visit.empty.example"), note("note-first")));
        } else {
            body.add(new EmptyState(getTranslation("visit.nothingFound"), getTranslation("visit.nothingFound.hint")));
        }
    }

    /** What a manager can do here; nothing for others. */
    private Component[] note(String id) {
        if (!manager) {
            return new Component[0];
        }
        var note =
                new Button(getTranslation("visit.note"), click -> getUI().ifPresent(ui -> ui.navigate(VisitLinks.NEW)));
        note.setId(id);
        note.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {note};
    }

    private static void go(VisitFilter filter) {
        UI.getCurrent().navigate(VisitLinks.LIST, VisitLinks.parameters(filter));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("visit.title"));
    }
}
