package nl.ruimbaan.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.stillness.ui.StillLinks;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.ui.StoryLinks;
import org.springframework.beans.factory.ObjectProvider;

/** Home: what waits for me, what became of mine, what is new. */
@Route("")
@Menu(title = "home.menu", order = 0, icon = "home-o")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TURNS = 5;
    private static final int QUOTES = 2;
    private static final int MINE = 5;

    private final ObjectProvider<TurnSource> turns;
    private final StoryWall stories;
    private final CurrentUser user;

    HomeView(ObjectProvider<TurnSource> turns, StoryWall stories, CurrentUser user) {
        this.turns = turns;
        this.stories = stories;
        this.user = user;
        getContent().addClassNames("rb-view", "rb-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new ViewHeader(getTranslation("home.title", user.name().split(" ", 2)[0])),
                        myTurn(),
                        mine(),
                        newest());
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
        action.addClassName("rb-action");
        var row = new Div(sentence, new RelativeTime(turn.since(), getLocale()), action);
        row.addClassName("rb-turn");
        return row;
    }

    private Section mine() {
        Section section = section("home.mine");
        List<StoryCard> told = stories.first(WallFilter.of(Map.of(WallFilter.MINE, "1")), MINE);
        if (told.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("home.mine.none"),
                    getTranslation("wall.empty.example"),
                    link(StoryLinks.tell(), getTranslation("story.tell"))));
        }
        told.forEach(story -> section.add(myStory(story)));
        return section;
    }

    private Div myStory(StoryCard story) {
        var row = new Div(
                new Anchor(story.href(), story.title()),
                new Span(getTranslation(story.led() ? "home.mine.led" : "home.mine.notYet")));
        row.addClassName("rb-mine");
        return row;
    }

    private Section newest() {
        Section section = section("home.new");
        stories.first(WallFilter.ALL, QUOTES).forEach(story -> {
            var quote = new Div(new Quote(story.words(), story.lang()), new Anchor(story.href(), story.title()));
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
