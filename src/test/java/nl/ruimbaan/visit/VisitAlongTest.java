package nl.ruimbaan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A note stands along the thread of what it is about, and is talked about by who may read it. */
@ServiceTest
class VisitAlongTest extends Looking {

    @Autowired
    ThreadService threads;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talks;

    @Autowired
    FollowingService following;

    @Autowired
    NotificationService notifications;

    ObstacleId obstacle;

    @BeforeEach
    void an_obstacle() {
        obstacle = reported("Zonder nummer vind ik niemand");
    }

    @Test
    void who_went_to_look_stands_along_the_thread_of_what_it_is_about() {
        VisitId note = noted("Drie schermen voor één adres", obstacle.ref());
        VisitId other = noted("Heel iets anders");

        assertThat(along(anna)).containsExactly(obstacle.ref(), note.ref()).doesNotContain(other.ref());
    }

    @Test
    void a_note_for_one_team_or_one_that_is_withdrawn_stands_there_for_no_others() {
        VisitId team = noted(draft("Voor het team", VisitReaders.TEAM, obstacle.ref()));
        assertThat(along(noor)).containsExactly(obstacle.ref(), team.ref());
        assertThat(along(anna)).containsExactly(obstacle.ref());

        company.does(mila, () -> visits.withdraw(team));
        assertThat(along(noor)).containsExactly(obstacle.ref());
    }

    @Test
    void of_many_the_last_three_stand_there_and_they_cost_no_more() {
        noted("Keer 0", obstacle.ref());
        long one = company.as(noor, () -> StatementCount.of(() -> threads.thread(obstacle.ref())));
        for (int i = 1; i < 6; i++) {
            noted("Keer " + i, obstacle.ref());
        }

        assertThat(company.as(noor, () -> threads.thread(obstacle.ref())))
                .extracting(it -> it.item().title())
                .endsWith("Keer 5", "Keer 4", "Keer 3")
                .hasSize(4);
        company.writes();
        assertThat(company.as(noor, () -> StatementCount.of(() -> threads.thread(obstacle.ref()))))
                .isLessThanOrEqualTo(one);
    }

    @Test
    void who_may_read_it_talks_about_it_and_its_writer_hears() {
        VisitId note = noted("Drie schermen voor één adres");

        assertThat(company.as(anna, () -> conversations.say(note.ref(), null, "Dat zie ik ook elke dag")))
                .isEqualTo(Act.done());

        assertThat(company.as(noor, () -> talks.of(note.ref(), null))
                        .orElseThrow()
                        .comments())
                .hasSize(1);
        assertThat(company.as(mila, () -> notifications.unread())).isEqualTo(1);
    }

    @Test
    void who_may_not_read_it_says_nothing_and_reads_nothing() {
        VisitId note = noted(draft("Voor het team", VisitReaders.TEAM));

        assertThat(company.as(anna, () -> conversations.say(note.ref(), null, "Wat staat hier?")))
                .isEqualTo(Act.gone());
        assertThat(company.as(anna, () -> talks.of(note.ref(), null))).isEmpty();
        assertThat(company.as(noor, () -> conversations.say(note.ref(), null, "Fijn dat je kwam")))
                .isEqualTo(Act.done());
    }

    private List<ItemRef> along(PersonId person) {
        return company.as(person, () -> threads.thread(obstacle.ref())).stream()
                .map(it -> it.item().ref())
                .toList();
    }
}
