package nl.ruimbaan.mail;

import static nl.ruimbaan.mail.Channel.AT_ONCE;
import static nl.ruimbaan.mail.Channel.DIGEST;
import static nl.ruimbaan.mail.Channel.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which message goes where, for who chose nothing and for who did. */
class MailEventTest {

    @ParameterizedTest
    @CsvSource({
        "OBSTACLE.HAND_OVER.ASKED, WAITS",
        "OBSTACLE.ESCALATE.ASKED, WAITS",
        "OBSTACLE.TAKE_AWAY.ASKED, WAITS",
        "OBSTACLE.AGREED.ASKED, WAITS",
        "IMPROVEMENT.HAND_OVER.ASKED, WAITS",
        "IMPROVEMENT.OFFER.ASKED, WAITS",
        "STORY.RECOGNISABLE.ASKED, WAITS",
        "STORY.CONTACT, WAITS",
        "OBSTACLE.REMINDER.GONE, REMINDER",
        "OBSTACLE.REMINDER.STILL, REMINDER",
        "ACCOUNT.PASSWORD, ACCOUNT",
        "ACCOUNT.GUESSED.ADDRESS, ACCOUNT",
        "STORY.MENTION, MENTION",
        "OBSTACLE.MENTION.UNNAMED, MENTION",
        "STORY.COMMENT, TALK",
        "OBSTACLE.OCCURRENCE.NAMELESS, TALK",
        "OBSTACLE.REPORT, TEAM",
        "STORY.WE_TOO, TEAM",
        "IMPROVEMENT.OFFER, TEAM",
        "IMPROVEMENT.OFFER.ACCEPT, MINE",
        "STORY.CONTACT.ANSWER, MINE",
        "OBSTACLE.PICK_UP, MINE",
        "OBSTACLE.ASKED_NO_MORE, MINE",
        "STORY.RECOGNISABLE, MINE",
        "STORY.COMMENT_RECOGNISABLE, MINE",
        "IMPROVEMENT.RESULT.STORY, MINE",
        "IMPROVEMENT.STOP.FROM_OBSTACLE, MINE"
    })
    void a_message_is_about_one_thing(String happening, MailEvent event) {
        assertThat(MailEvent.of(happening)).contains(event);
    }

    @Test
    void at_once_comes_only_what_waits_for_oneself_and_what_comes_is_all_there_is() {
        Set<String> atOnce = new TreeSet<>();
        ResourceBundle.getBundle("vaadin-i18n/translations").keySet().stream()
                .filter(it -> it.matches("notification\\.[A-Z].*"))
                .map(it -> it.substring("notification.".length()))
                .filter(it -> usual().channel(it) == AT_ONCE)
                .filter(it -> !it.startsWith("ACCOUNT."))
                .forEach(atOnce::add);

        assertThat(atOnce)
                .containsExactly(
                        "IMPROVEMENT.COMMENT_RECOGNISABLE.ASKED",
                        "IMPROVEMENT.HAND_OVER.ASKED",
                        "IMPROVEMENT.HAND_OVER.STAND_IN.ASKED",
                        "IMPROVEMENT.OFFER.ASKED",
                        "IMPROVEMENT.OFFER.STAND_IN.ASKED",
                        "IMPROVEMENT.RECOGNISABLE.ASKED",
                        "OBSTACLE.AGREED.ASKED",
                        "OBSTACLE.AGREED.STAND_IN.ASKED",
                        "OBSTACLE.COMMENT_RECOGNISABLE.ASKED",
                        "OBSTACLE.ESCALATE.ASKED",
                        "OBSTACLE.ESCALATE.STAND_IN.ASKED",
                        "OBSTACLE.HAND_OVER.ASKED",
                        "OBSTACLE.HAND_OVER.STAND_IN.ASKED",
                        "OBSTACLE.RECOGNISABLE.ASKED",
                        "OBSTACLE.REMINDER.GONE",
                        "OBSTACLE.REMINDER.QUESTION",
                        "OBSTACLE.REMINDER.STAND_IN",
                        "OBSTACLE.REMINDER.STAND_IN.QUESTION",
                        "OBSTACLE.REMINDER.STILL",
                        "OBSTACLE.TAKE_AWAY.ASKED",
                        "STORY.COMMENT_RECOGNISABLE.ASKED",
                        "STORY.CONTACT",
                        "STORY.RECOGNISABLE.ASKED",
                        "VISIT.COMMENT_RECOGNISABLE.ASKED",
                        "VISIT.RECOGNISABLE.ASKED");
    }

    @Test
    void that_mail_cannot_be_sent_is_never_mailed() {
        assertThat(usual().channel("MAIL.AWAY")).isEqualTo(NONE);
        assertThat(usual().channel("MAIL.BACK")).isEqualTo(NONE);
        assertThat(usual().channel("MAIL.BOX_AWAY")).isEqualTo(NONE);
    }

    @Test
    void what_one_chose_comes_before_what_is_usual() {
        MailWishes reader = wishes(true, true, Map.of(MailEvent.MENTION, AT_ONCE, MailEvent.WAITS, NONE));

        assertThat(reader.channel("STORY.MENTION")).isEqualTo(AT_ONCE);
        assertThat(reader.channel("OBSTACLE.HAND_OVER.ASKED")).isEqualTo(NONE);
        assertThat(reader.channel("OBSTACLE.PICK_UP")).isEqualTo(DIGEST);
    }

    @Test
    void who_wants_nothing_at_once_finds_it_in_the_overview_and_who_wants_neither_nowhere() {
        assertThat(wishes(false, true, Map.of()).channel("OBSTACLE.HAND_OVER.ASKED"))
                .isEqualTo(DIGEST);
        assertThat(wishes(true, false, Map.of()).channel("OBSTACLE.HAND_OVER.ASKED"))
                .isEqualTo(AT_ONCE);
        assertThat(wishes(true, false, Map.of()).channel("OBSTACLE.PICK_UP")).isEqualTo(NONE);
        assertThat(wishes(false, false, Map.of()).channel("OBSTACLE.HAND_OVER.ASKED"))
                .isEqualTo(NONE);
    }

    private static MailWishes usual() {
        return wishes(true, true, Map.of());
    }

    private static MailWishes wishes(boolean atOnce, boolean digest, Map<MailEvent, Channel> choices) {
        return new MailWishes(
                new PersonId(1), "Anna", Language.NL, "anna@example.org", atOnce, digest, DayOfWeek.MONDAY, choices);
    }
}
