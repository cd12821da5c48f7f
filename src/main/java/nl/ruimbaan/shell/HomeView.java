package nl.ruimbaan.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.stillness.ui.StillLinks;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.ui.StoryLinks;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.beans.factory.ObjectProvider;

/** Home: what waits for me, what became of mine, what is new. */
@Route("")
@Menu(title = "home.menu", order = 0, icon = "home-o")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TURNS = 5;
    private static final int QUOTES = 2;
    private static final int MINE = 5;
    private static final Set<Role> OTHER_PARTS = EnumSet.of(Role.MANAGER, Role.COACH, Role.ADMINISTRATOR);

    private final ObjectProvider<TurnSource> turns;
    private final StoryWall stories;
    private final ThreadService thread;
    private final CurrentUser user;

    HomeView(ObjectProvider<TurnSource> turns, StoryWall stories, ThreadService thread, CurrentUser user) {
        this.turns = turns;
        this.stories = stories;
        this.thread = thread;
        this.user = user;
        getContent().addClassNames("rb-view", "rb-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("home.title", user.name().split(" ", 2)[0])), myTurn());
        mine().forEach(getContent()::add);
        getContent().add(newest());
    }

    private Section myTurn() {
        List<Turn> waiting = turns.stream()
                .flatMap(it -> it.turns(TURNS).stream())
                .sorted(Comparator.comparing(Turn::since))
                .limit(TURNS)
                .toList();
        Section section = section("home.turn");
        section.setId("my-turn");
        if (waiting.isEmpty()) {
            section.add(new Paragraph(getTranslation("home.turn.none")));
        }
        waiting.forEach(turn -> section.add(row(turn)));
        if (user.has(Role.MANAGER)) {
            section.add(link(StillLinks.still(), getTranslation("home.still")));
        }
        return section;
    }

    private Div row(Turn turn) {
        var sentence = new Span(getTranslation(turn.key(), turn.title()));
        var action = new Anchor(turn.path(), getTranslation(turn.key() + ".action"));
        sentence.setId((turn.key() + "-" + turn.path()).replaceAll("\\W", "-"));
        action.getElement().setAttribute("aria-describedby", sentence.getId().orElseThrow());
        action.addClassName("rb-action");
        var row = new Div(sentence, new RelativeTime(turn.since(), getLocale()), action);
        row.addClassName("rb-turn");
        return row;
    }

    /** What became of what one told; nothing for who has another part to play and told nothing. */
    private List<Section> mine() {
        List<StoryCard> told = stories.first(WallFilter.of(Map.of(WallFilter.MINE, "1")), MINE);
        if (told.isEmpty() && OTHER_PARTS.stream().anyMatch(user::has)) {
            return List.of();
        }
        Section section = section("home.mine");
        if (told.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("home.mine.none"),
                    getTranslation("wall.empty.example"),
                    link(StoryLinks.tell(), getTranslation("story.tell"))));
        }
        Map<ItemRef, List<ItemView>> ledTo =
                thread.ledTo(told.stream().map(HomeView::ref).toList());
        told.forEach(story -> section.add(myStory(story, ledTo.getOrDefault(ref(story), List.of()))));
        return List.of(section);
    }

    private Div myStory(StoryCard story, List<ItemView> results) {
        var row = new Div(new Anchor(story.href(), story.title()));
        row.addClassName("rb-mine");
        if (results.isEmpty()) {
            row.add(new Span(getTranslation("home.mine.notYet")));
        } else {
            var list = new UnorderedList();
            results.forEach(it -> list.add(result(it)));
            row.add(list);
        }
        return row;
    }

    /** What it led to, and where that is now. */
    private ListItem result(ItemView item) {
        var kind = new Span(getTranslation(item.ref().kind().key()));
        return new ListItem(
                kind,
                new Anchor(item.ref().path(), item.title()),
                new StatusBadge(getTranslation(item.stateKey()), item.state()));
    }

    private static ItemRef ref(StoryCard story) {
        return new ItemRef(ItemKind.STORY, story.id());
    }

    private Section newest() {
        Section section = section("home.new");
        stories.first(WallFilter.ALL, QUOTES).forEach(story -> {
            var more = new Anchor(story.href(), story.repeats() ? getTranslation("home.new.read") : story.title());
            var quote = new Div(new Quote(story.words(), story.lang()), more);
            quote.addClassName("rb-home-quote");
            section.add(quote);
        });
        section.add(link(StoryLinks.wall(), getTranslation("home.new.all")));
        return section;
    }

    private Section section(String key) {
        var section = new Section(new H2(getTranslation(key)));
        section.addClassName("rb-section");
        return section;
    }

    private static Component link(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("rb-action");
        return link;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("home.menu"));
    }
}
