package nl.ruimbaan.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.FilterChips;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.search.SearchFilter;
import nl.ruimbaan.search.SearchPage;
import nl.ruimbaan.search.SearchService;
import org.springframework.beans.factory.ObjectProvider;

/** All that is found, the best first; what one narrows it to stands in the address. */
@Route(SearchLinks.SEARCH)
@PermitAll
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final SearchService search;
    private final PeopleService people;
    private final ViewHeader header;
    private final TextField text;
    private final FilterChips chips = new FilterChips();
    private final Div body = new Div();
    private SearchFilter shown = SearchFilter.of("");

    SearchView(SearchService search, PeopleService people, ObjectProvider<SearchTool> tools) {
        this.search = search;
        this.people = people;
        header = new ViewHeader(
                getTranslation("search.title"),
                tools.orderedStream().map(SearchTool::make).toArray(Component[]::new));
        text = FilterFields.text(getTranslation("search.text"), SearchFilter.LONGEST_TEXT);
        text.setAutofocus(true);
        FilterFields.asks(
                SearchFilter.TEXT, text, () -> go(shown.saying(text.getValue().strip())));
        body.addClassName("rb-search-body");
        getContent().addClassNames("rb-view", "rb-search");
        getContent().add(header, FilterFields.row(text), chips, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> asked = new HashMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> asked.put(name, values.getFirst()));
        shown = SearchFilter.of(asked);
        if (!text.getValue().strip().equals(shown.text())) {
            text.setValue(shown.text());
        }
        body.removeAll();
        SearchPage page = search.find(shown, 0, PAGE);
        Map<TeamId, String> teams = new HashMap<>();
        people.teams().forEach(it -> teams.put(it.id(), it.name()));
        chips.show(
                new FoundWords(shown, teams).chosen(),
                name -> go(shown.with(name, "")),
                () -> go(SearchFilter.of(shown.text())));
        header.setLine(line(page));
        if (page.incomplete()) {
            var notice = new Paragraph(getTranslation("search.incomplete"));
            notice.addClassName("rb-search-notice");
            body.add(notice);
        }
        if (page.many() == 0 && page.teams().isEmpty()) {
            body.add(nothing());
        } else {
            show(page, teams);
        }
    }

    private String line(SearchPage page) {
        if (!search.isAnything(shown.text())) {
            return "";
        }
        return getTranslation(page.most() ? "search.most" : "search.many", page.many());
    }

    private void show(SearchPage page, Map<TeamId, String> teams) {
        var list = new UnorderedList();
        list.addClassName("rb-found-list");
        for (TeamName team : page.teams()) {
            list.add(new FoundTeam(team));
        }
        var column = new Div(list);
        body.add(column, new SearchChoices(shown, page.facets(), teams));
        append(column, list, page, PAGE, teams);
    }

    private void append(Div column, UnorderedList list, SearchPage page, int next, Map<TeamId, String> teams) {
        page.hits().forEach(it -> list.add(new FoundItem(it, it.team() == null ? null : teams.get(it.team()))));
        if (page.many() > next) {
            var onward = new Button(getTranslation("search.more"));
            onward.setId("more");
            onward.addClickListener(click -> {
                column.remove(onward);
                append(column, list, search.find(shown, next, PAGE), next + PAGE, teams);
            });
            column.add(onward);
        }
    }

    private EmptyState nothing() {
        String why = shown.text().isBlank() ? "begin" : search.isAnything(shown.text()) ? "nothing" : "signs";
        var tell = new Anchor("stories/new", getTranslation("search.tell"));
        tell.addClassName("rb-action");
        return new EmptyState(getTranslation("search." + why), getTranslation("search." + why + ".hint"), tell);
    }

    private static void go(SearchFilter filter) {
        UI.getCurrent().navigate(SearchLinks.SEARCH, SearchLinks.parameters(filter));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(
                shown.text().isEmpty()
                        ? getTranslation("search.title")
                        : getTranslation("search.titleFor", shown.text()));
    }
}
