package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ui.ViewsButton;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryGone;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.tag.TagService;
import org.jspecify.annotations.Nullable;

/** The story wall: what customers said, newest first. */
@Route("stories")
@Menu(title = "story.menu", order = 10, icon = "comment-ellipsis-o")
@PermitAll
class StoryWallView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StoryWall stories;
    private final TagService tags;
    private final ViewHeader header;
    private final StoryWallElement wall = new StoryWallElement(this::more);
    private final WallFilterBar filters;
    private final Div empty = new Div();
    private final Button news = new Button();
    private WallFilter filter = WallFilter.ALL;
    private StoryCard.@Nullable Key last;

    StoryWallView(
            StoryWall stories,
            SavedViews views,
            PeopleService people,
            DemandTypeService demandTypes,
            TagService tags,
            Changes changes) {
        this.stories = stories;
        this.tags = tags;
        News.each(this, changes, this::taken);
        filters = new WallFilterBar(people.teams(), demandTypes.all(), tags::suggestions, this::go);
        var tell = new Button(
                getTranslation("story.tell"), click -> getUI().ifPresent(ui -> ui.navigate(StoryLinks.tell())));
        tell.setId("tell-story");
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        header = new ViewHeader(getTranslation("wall.title"), new ViewsButton(views), tell);
        getContent().addClassNames("rb-view", "rb-wall-view");
        news.setId("news");
        news.setText(getTranslation("wall.news"));
        news.addClickListener(click -> load(StoryLinks.wall()));
        getContent().add(header, filters, news, empty);
        getContent().getElement().appendChild(wall.getElement());
        wall.init();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = WallFilter.of(
                Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        filters.show(
                filter, filter.tag() == null ? null : tags.tag(filter.tag()).orElse(null));
        load(event.getLocation().getPathWithQueryParameters());
    }

    private void load(String place) {
        news.setVisible(false);
        Slice<StoryCard> page = stories.wall(filter, null);
        remember(page);
        header.setLine(filter.isNotToBeCounted() ? getTranslation("wall.notCounted") : counted());
        wall.show(page, place);
        showEmpty(page.items().isEmpty());
    }

    private String counted() {
        Count count = stories.count(filter);
        return getTranslation("wall.count", count.value(), count.text(getLocale()));
    }

    private void more() {
        if (last != null) {
            Slice<StoryCard> page = stories.wall(filter, last);
            remember(page);
            wall.append(page);
        }
    }

    private void remember(Slice<StoryCard> page) {
        last = page.more() ? StoryCard.Key.after(page.items().getLast(), filter.order()) : null;
    }

    private void showEmpty(boolean nothing) {
        empty.removeAll();
        if (nothing) {
            boolean filtered = !filter.filters().isEmpty();
            var tell = new Button(
                    getTranslation("story.tell"), click -> getUI().ifPresent(ui -> ui.navigate(StoryLinks.tell())));
            empty.add(new EmptyState(
                    getTranslation(filtered ? "wall.nothingFound" : "wall.empty"),
                    getTranslation(filtered ? "wall.nothingFound.hint" : "wall.empty.example"),
                    tell));
        }
    }

    private void go(WallFilter chosen) {
        getUI().ifPresent(ui -> ui.navigate(StoryLinks.wall(), QueryParameters.simple(chosen.parameters())));
    }

    private @Nullable Runnable taken(ItemChange change) {
        return switch (change.card()) {
            case StoryGone gone -> () -> wall.remove(gone.id());
            case StoryCard card -> () -> put(card);
            case null, default -> null;
        };
    }

    /** On a wall with filters one is told of news, and looks again when one wants to. */
    private void put(StoryCard card) {
        if (filter.equals(WallFilter.ALL)) {
            empty.removeAll();
            wall.put(card);
        } else {
            news.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("wall.title"));
    }
}
