package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.experiment.LearnedCard;
import nl.ruimbaan.experiment.LearnedFilter;
import nl.ruimbaan.experiment.LearningLibrary;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.people.PeopleService;

/** What was learned from all experiments: what was let go is as easy to find as what was adopted. */
@Route(ExperimentLinks.LEARNED)
@Menu(title = "experiment.learned.menu", order = 32, icon = "book")
@PermitAll
class LearnedView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LearningLibrary library;
    private final ViewHeader header;
    private final LearnedFilters filters;
    private final Div body = new Div();
    private LearnedFilter shown = LearnedFilter.ALL;

    LearnedView(LearningLibrary library, PeopleService people, DemandTypeService types, ConditionRegister register) {
        this.library = library;
        header = new ViewHeader(getTranslation("experiment.learned.title"));
        filters = new LearnedFilters(people.teams(), types.all(), register, LearnedView::go);
        getContent().addClassNames("rb-view", "rb-learning");
        getContent().add(header, filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> asked = new HashMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> asked.put(name, values.getFirst()));
        shown = LearnedFilter.of(asked);
        filters.show(shown);
        Count count = library.count(shown);
        header.setLine(getTranslation("experiment.learned.count", count.text(getLocale()), count.value()));
        body.removeAll();
        Slice<LearnedCard> page = library.page(shown, null);
        if (page.items().isEmpty()) {
            body.add(empty());
        } else {
            var list = new UnorderedList();
            list.addClassName("rb-learned-list");
            body.add(list);
            append(list, page);
        }
    }

    private EmptyState empty() {
        boolean filtered = !shown.equals(LearnedFilter.ALL);
        var begin = new Anchor(ImprovementLinks.backlog(), getTranslation("experiment.learned.begin"));
        begin.addClassName("rb-action");
        return new EmptyState(
                getTranslation(filtered ? "experiment.learned.nothingFound" : "experiment.learned.empty"),
                getTranslation(filtered ? "experiment.learned.nothingFound.hint" : "experiment.learned.empty.example"),
                begin);
    }

    private void append(UnorderedList list, Slice<LearnedCard> page) {
        page.items().forEach(it -> list.add(new LearnedItem(it)));
        if (page.more()) {
            var onward = new Button(getTranslation("experiment.learned.more"));
            onward.setId("more");
            onward.addClickListener(click -> {
                body.remove(onward);
                append(
                        list,
                        library.page(shown, LearnedCard.Key.after(page.items().getLast())));
            });
            body.add(onward);
        }
    }

    private static void go(LearnedFilter filter) {
        UI.getCurrent().navigate(ExperimentLinks.LEARNED, ExperimentLinks.parameters(filter));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("experiment.learned.title"));
    }
}
