package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import nl.ruimbaan.e2e.screens.Wall;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;

/** The portal is killed while people write. Whatever a page said was there, is there when it runs again. */
class KillJourney extends Journey {

    /** {@code -Druimbaan.kills=10} at night. */
    private static final int ROUNDS = Integer.getInteger("ruimbaan.kills", 3);

    private static final int AT_LEAST = 3;
    private static final int KILL_WITHIN_MILLIS = 700;

    /** What a page showed as told: number and words. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void killed_again_and_again_while_three_people_write_and_no_story_that_was_told_is_lost() throws Exception {
        try (Portal portal = Portal.demo("killed")) {
            List<Browser> writers = new ArrayList<>();
            for (String account : List.of("medewerker", "manager", "beheerder")) {
                Browser writer = browser(portal);
                SignIn.open(writer).as(account, "ruimbaan", true);
                writers.add(writer);
            }
            for (int round = 1; round <= ROUNDS; round++) {
                killWhile(portal, writers, round);
                portal.start();
                assertThat(Wall.open(writers.getFirst())
                                .readOn(Integer.MAX_VALUE)
                                .stories())
                        .as("round %s", round)
                        .containsAllEntriesOf(acknowledged);
            }
        }
    }

    private void killWhile(Portal portal, List<Browser> writers, int round) throws InterruptedException {
        var enough = new CountDownLatch(AT_LEAST);
        List<Thread> writing = new ArrayList<>();
        for (Browser writer : writers) {
            writing.add(Thread.ofPlatform().start(() -> tellUntilItStops(writer, round, enough)));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES))
                .as("stories told in round %s", round)
                .isTrue();
        // Not a wait for anything: the kill has to come at a moment that nobody chose.
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(KILL_WITHIN_MILLIS)));
        portal.kill();
        for (Thread thread : writing) {
            thread.join();
        }
    }

    /** After a kill, the ticked box at signing in lets them go on at once. */
    private void tellUntilItStops(Browser writer, int round, CountDownLatch enough) {
        try {
            for (int story = 1; ; story++) {
                String words = "Ronde " + round + ", verhaal " + story + " van "
                        + Thread.currentThread().threadId() + ".";
                StoryScreen told =
                        StoryEditor.anew(writer).paste("words", words).publish();
                if (told.words().equals(words)) {
                    acknowledged.put(told.number(), words);
                    enough.countDown();
                }
            }
        } catch (WebDriverException | IllegalStateException killed) {
            // As was meant. Had it stopped for another reason, the round would have too few stories.
        }
    }
}
