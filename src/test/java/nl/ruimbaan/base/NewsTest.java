package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In which order the windows are served that show what somebody changed. */
@ScreenTest
class NewsTest {

    private static final ItemRef STORY = new ItemRef(ItemKind.STORY, 1);
    private static final ItemRef OTHER = new ItemRef(ItemKind.STORY, 2);

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    private final List<Colleague> windows = new ArrayList<>();
    private final List<Runnable> beside = new ArrayList<>();
    private final Changes changes = new Changes(beside::add);

    @Test
    void who_makes_a_change_has_it_at_once_and_waits_for_nobody() {
        Colleague anna = sits("Anna");
        Colleague mila = sits("Mila");
        List<String> annaSees = each(anna);
        List<String> milaSees = each(mila);

        does(mila, () -> changes.announce(new ItemChange(STORY, "a card")));

        assertThat(milaSees).containsExactly("a card");
        assertThat(annaSees).isEmpty();
        serveTheOthers();
        assertThat(annaSees).containsExactly("a card");
    }

    @Test
    void what_waits_is_taken_in_its_order_and_of_each_item_the_last() {
        Colleague anna = sits("Anna");
        List<String> annaSees = each(anna);
        Colleague mila = sits("Mila");

        does(mila, () -> {
            changes.announce(new ItemChange(STORY, "first"));
            changes.announce(new ItemChange(OTHER, "another"));
            changes.announce(new ItemChange(STORY, "last"));
        });

        assertThat(beside).hasSize(1);
        serveTheOthers();
        assertThat(annaSees).containsExactly("last", "another");
    }

    @Test
    void many_changes_are_one_look() {
        Colleague anna = sits("Anna");
        Colleague mila = sits("Mila");
        List<String> looks = new ArrayList<>();
        does(anna, () -> {
            var part = new Span();
            News.follow(part, changes, it -> true, () -> looks.add("looked"));
            anna.window().getUI().add(part);
        });

        does(mila, () -> {
            changes.announce(new ItemChange(STORY, "first"));
            changes.announce(new ItemChange(OTHER, "another"));
        });
        serveTheOthers();

        assertThat(looks).containsExactly("looked");
    }

    private Colleague sits(String name) {
        Colleague colleague = portal.sits(company.hire(name)).goesTo("stories");
        windows.add(colleague);
        return colleague;
    }

    private List<String> each(Colleague colleague) {
        List<String> seen = new ArrayList<>();
        does(colleague, () -> {
            var part = new Span();
            News.each(part, changes, change -> () -> seen.add(String.valueOf(change.card())));
            colleague.window().getUI().add(part);
        });
        return seen;
    }

    /** Works in this window alone: only its own answer is under way. */
    private void does(Colleague colleague, Runnable work) {
        windows.stream().map(NewsTest::session).filter(VaadinSession::hasLock).forEach(VaadinSession::unlock);
        VaadinSession session = session(colleague);
        session.lock();
        colleague.window().activate();
        work.run();
        session.getService().runPendingAccessTasks(session);
    }

    private void serveTheOthers() {
        windows.stream().map(NewsTest::session).filter(VaadinSession::hasLock).forEach(VaadinSession::unlock);
        beside.forEach(Runnable::run);
        windows.stream().map(NewsTest::session).forEach(VaadinSession::lock);
    }

    private static VaadinSession session(Colleague colleague) {
        return colleague.window().getUI().getSession();
    }
}
