package nl.ruimbaan.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.base.ui.WhenNear;
import nl.ruimbaan.progress.OwnThread;
import nl.ruimbaan.progress.OwnThreads;
import nl.ruimbaan.savedview.SavedView;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.stillness.ui.StillLinks;
import org.springframework.beans.factory.ObjectProvider;

/** Home: what waits for me, where I come back to, what became of mine, and further down what is new. */
@Route("")
@Menu(title = "home.menu", order = 0, icon = "home-o")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TURNS = 5;
    private static final int MINE = 5;
    private static final Set<Role> OTHER_PARTS = EnumSet.of(Role.MANAGER, Role.COACH, Role.ADMINISTRATOR);

    private final ObjectProvider<TurnSource> turns;
    private final OwnThreads threads;
    private final SavedViews views;
    private final HomeParts parts;
    private final CurrentUser user;

    HomeView(
            ObjectProvider<TurnSource> turns, OwnThreads threads, SavedViews views, HomeParts parts, CurrentUser user) {
        this.turns = turns;
        this.threads = threads;
        this.views = views;
        this.parts = parts;
        this.user = user;
        getContent().addClassNames("rb-view", "rb-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("home.title", user.name().split(" ", 2)[0])), myTurn());
        List<SavedView> shortcuts = views.all();
        if (!shortcuts.isEmpty()) {
            getContent().add(new HomeShortcuts(getTranslation("home.shortcuts"), shortcuts));
        }
        mine().forEach(getContent()::add);
        getContent()
                .add(
                        near("home.gone", title -> new HomeGone(title, parts.gone())),
                        near("home.running", title -> new HomeTrials(title, parts.running())),
                        near("home.new", title -> new HomeQuotes(title, parts.quotes())),
                        near("home.figure", parts::figure));
    }

    private HomeSection myTurn() {
        Slice<Turn> waiting = Slice.of(
                turns.stream()
                        .flatMap(it -> it.turns(TURNS + 1).stream())
                        .sorted(Comparator.comparing(Turn::since))
                        .limit(TURNS + 1)
                        .toList(),
                TURNS);
        var section = new HomeTurns(getTranslation("home.turn"), waiting.items(), waiting.more());
        if (user.has(Role.MANAGER)) {
            section.getContent().add(HomeSection.link(StillLinks.still(), getTranslation("home.still")));
        }
        return section;
    }

    /** What became of what one told, or how one begins; nothing for who has another part to play and told nothing. */
    private List<Component> mine() {
        List<OwnThread> mine = threads.first(MINE);
        if (!mine.isEmpty()) {
            return List.of(new HomeThreads(getTranslation("home.mine"), mine));
        }
        return OTHER_PARTS.stream().anyMatch(user::has)
                ? List.of()
                : List.of(new HomeSteps(getTranslation("home.steps")));
    }

    private WhenNear near(String key, Function<String, Component> part) {
        String title = getTranslation(key);
        return new WhenNear(title, () -> part.apply(title));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("home.menu"));
    }
}
