package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One removes a comment while another recognises somebody in it. */
@CommittedServiceTest
class HiddenWhileRemovedTest {

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    Moderation moderation;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void home() {
        company.goHome();
    }

    @RepeatedTest(10)
    void by_what_somebody_was_recognised_is_not_left_behind() throws Exception {
        PersonId anna = company.hire("Anna");
        PersonId bram = company.hire("Bram");
        ItemRef story = company.as(
                anna,
                () -> ((Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL)))
                        .item());
        company.does(
                bram, () -> conversations.say(story, null, "Dat is de bakker").refusals());
        long said = company.as(bram, () -> talk.of(story, null))
                .orElseThrow()
                .comments()
                .getFirst()
                .id();
        CyclicBarrier start = new CyclicBarrier(2);

        atOnce(
                () -> {
                    start.await(10, TimeUnit.SECONDS);
                    return company.as(bram, () -> conversations.remove(said).refusals());
                },
                () -> {
                    start.await(10, TimeUnit.SECONDS);
                    return company.as(
                            anna,
                            () -> moderation
                                    .recognisable(new CommentRef(said), "Hij bakt")
                                    .refusals());
                });

        assertThat(company.as(anna, () -> talk.of(story, null))
                        .orElseThrow()
                        .comments()
                        .getFirst()
                        .removed())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from hidden_text")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> done : List.of(threads.submit(one), threads.submit(other))) {
                done.get();
            }
        }
    }
}
