package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox: item by item, what is unread first. */
@ServiceTest
class InboxServiceTest {

    @Autowired
    InboxService inbox;

    @Autowired
    NotificationService notifications;

    @Autowired
    ConversationService conversations;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    ObstacleId first;
    ObstacleId second;

    @BeforeEach
    void two_obstacles() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        first = reported("Geen tweede adres");
        second = reported("De brief is onduidelijk");
    }

    @Test
    void what_came_about_one_item_stands_together_and_says_what_who_and_why() {
        picksUp(first);
        says(bram, first, "Bij ons ook");
        says(mila, first, "Ik bel morgen");

        InboxGroup group = page(anna, null).getFirst();

        assertThat(group.item()).isEqualTo(first.ref());
        assertThat(group.title()).isEqualTo("Geen tweede adres");
        assertThat(group.unread()).isTrue();
        assertThat(group.lines())
                .extracting(it -> it.happening() + " door " + it.by() + ", " + it.why())
                .containsExactly(
                        "OBSTACLE.COMMENT door Mila, FOLLOWING",
                        "OBSTACLE.COMMENT door Bram, FOLLOWING",
                        "OBSTACLE.PICK_UP door Mila, REPORTED");
        assertThat(group.more()).isFalse();
    }

    @Test
    void what_is_unread_comes_before_what_is_newer_and_read() {
        says(bram, first, "Oud");
        says(bram, second, "Nieuw");
        company.does(anna, () -> inbox.read(second.ref()));

        assertThat(page(anna, null))
                .extracting(it -> it.item() + " " + it.unread())
                .containsExactly(first.ref() + " true", second.ref() + " false");

        says(bram, second, "Nog nieuwer");
        assertThat(page(anna, null))
                .extracting(
                        it -> it.item() + " " + it.unread() + " " + it.lines().size())
                .containsExactly(second.ref() + " true 2", first.ref() + " true 1");
    }

    @Test
    void what_was_read_can_be_made_new_again() {
        says(bram, first, "Een");
        says(bram, first, "Twee");
        company.does(anna, () -> inbox.read(first.ref()));
        assertThat(company.as(anna, notifications::unread)).isZero();

        company.does(anna, () -> inbox.unread(first.ref()));

        assertThat(company.as(anna, notifications::unread)).isEqualTo(1);
        assertThat(page(anna, null))
                .singleElement()
                .satisfies(it -> assertThat(it.unread()).isTrue());
    }

    @Test
    void one_kind_alone_is_read_and_marked_alone() {
        picksUp(first);
        says(bram, first, "Bij ons ook");

        assertThat(page(anna, MessageKind.TALK))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.lines()).extracting(InboxLine::happening).containsExactly("OBSTACLE.COMMENT"));
        assertThat(page(anna, MessageKind.ASKED)).isEmpty();

        company.does(anna, () -> inbox.readAll(MessageKind.TALK));
        assertThat(page(anna, MessageKind.TALK))
                .singleElement()
                .satisfies(it -> assertThat(it.unread()).isFalse());
        assertThat(page(anna, null))
                .singleElement()
                .satisfies(it -> assertThat(it.unread()).isTrue());
    }

    @Test
    void what_may_still_be_taken_back_is_not_there_yet() {
        company.does(mila, () -> moves.move(first, 0, new Move.PickUp("Ik bel")));

        assertThat(company.as(anna, () -> inbox.page(null, null)).items()).isEmpty();
    }

    @Test
    void of_much_about_one_item_the_newest_three_are_shown_and_the_others_on_request() {
        for (int i = 0; i < 7; i++) {
            says(bram, first, "Nog iets " + i);
        }

        InboxGroup group = page(anna, null).getFirst();
        assertThat(group.lines()).hasSize(3);
        assertThat(group.more()).isTrue();
        Slice<InboxLine> earlier = company.as(
                anna,
                () -> inbox.earlier(first.ref(), null, group.lines().getLast().id()));
        assertThat(earlier.items()).hasSize(4);
        assertThat(earlier.more()).isFalse();
    }

    @Test
    void nobody_reads_or_marks_what_is_another_s() {
        says(bram, first, "Bij ons ook");
        long one = company.as(anna, notifications::newest).items().getFirst().id();

        assertThat(page(mila, null)).isEmpty();
        assertThat(company.as(mila, notifications::newest).items()).isEmpty();
        assertThat(company.as(mila, () -> inbox.earlier(first.ref(), null, Long.MAX_VALUE))
                        .items())
                .isEmpty();
        company.does(mila, () -> {
            notifications.read(one);
            inbox.read(first.ref());
            inbox.readAll(null);
        });
        assertThat(company.as(anna, notifications::unread)).isEqualTo(1);

        company.does(anna, () -> inbox.read(first.ref()));
        company.does(mila, () -> inbox.unread(first.ref()));
        assertThat(company.as(anna, notifications::unread)).isZero();
    }

    @Test
    void page_after_page_every_item_comes_once_for_as_many_statements() {
        long before = statements();
        assertThat(before).isPositive();
        says(bram, first, "Een");
        long one = statements();
        List<ObstacleId> ids = new ArrayList<>(List.of(first));
        for (int i = 0; i < 44; i++) {
            ids.add(reported("Hindernis " + i));
        }
        ids.forEach(id -> {
            says(bram, id, "Bij ons ook");
            says(bram, id, "En nog eens");
        });
        company.does(anna, () -> ids.stream().skip(30).forEach(it -> inbox.read(it.ref())));

        List<ItemRef> seen = new ArrayList<>();
        InboxGroup.Key after = null;
        Slice<InboxGroup> page;
        do {
            InboxGroup.Key key = after;
            page = company.as(anna, () -> inbox.page(null, key));
            page.items().forEach(it -> seen.add(it.item()));
            after = page.items().getLast().key();
        } while (page.more());

        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo(ids.get(29).ref());
        assertThat(statements()).isLessThanOrEqualTo(one);
    }

    private long statements() {
        return StatementCount.of(() -> company.as(anna, () -> inbox.page(null, null)));
    }

    /** When nothing that was done can be taken back any more. */
    private List<InboxGroup> page(PersonId person, @Nullable MessageKind kind) {
        Supplier<Slice<InboxGroup>> look = () -> inbox.page(kind, null);
        return company.at(person, Instant.now().plus(ObstacleUndo.TIME), look).items();
    }

    private ObstacleId reported(String sentence) {
        var saved = (Outcome.Saved<?>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    private void picksUp(ObstacleId id) {
        assertThat(company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel"))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private void says(PersonId person, ObstacleId id, String words) {
        assertThat(company.as(person, () -> conversations.say(id.ref(), null, words))
                        .refusals())
                .isEmpty();
    }
}
