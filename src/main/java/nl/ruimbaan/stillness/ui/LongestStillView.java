package nl.ruimbaan.stillness.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.obstacle.ui.ObstacleChanges;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.stillness.LongestStill;
import nl.ruimbaan.stillness.StillFilter;
import nl.ruimbaan.stillness.StillSection;

/** What has been still longest: with this a manager begins the week, and everyone may read it. */
@Route(StillLinks.STILL)
@PermitAll
class LongestStillView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LongestStill still;
    private final StillFilters filters;
    private final Map<StillSection, StillPart> parts = new EnumMap<>(StillSection.class);
    private StillFilter filter = StillFilter.ALL;

    LongestStillView(LongestStill still, PeopleService people, Changes changes) {
        this.still = still;
        filters = new StillFilters(people.teams(), people.myTeam() != null);
        for (StillSection section : StillSection.values()) {
            parts.put(section, new StillPart(section, (it, end) -> this.still.more(it, filter, end)));
        }
        var board = new Anchor(ObstacleLinks.board(), getTranslation("obstacle.still.board"));
        board.addClassName("rb-action");
        var header = new ViewHeader(getTranslation("obstacle.still"), board);
        header.setLine(getTranslation("obstacle.still.line"));
        getContent().addClassNames("rb-view", "rb-still-view");
        getContent().add(header, filters);
        parts.values().forEach(getContent()::add);
        News.follow(this, changes, ObstacleChanges::obstacle, this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = filters.read(event.getLocation().getQueryParameters());
        load(Map.of());
    }

    private void load(Map<StillSection, Integer> shown) {
        still.sections(filter, shown)
                .forEach(list ->
                        Objects.requireNonNull(parts.get(list.section())).show(list));
    }

    /** As many rows as the reader has before them, in which only what changed is touched. */
    private void reload() {
        load(parts.values().stream().collect(Collectors.toMap(StillPart::section, StillPart::shown)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("obstacle.still"));
    }
}
