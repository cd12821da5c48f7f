package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageKindTest {

    @ParameterizedTest
    @CsvSource({
        "OBSTACLE.TAKE_AWAY.ASKED, ASKED",
        "OBSTACLE.REMINDER.STILL, ASKED",
        "IMPROVEMENT.OFFER.ASKED, ASKED",
        "STORY.RECOGNISABLE.ASKED, ASKED",
        "STORY.COMMENT_RECOGNISABLE.ASKED, ASKED",
        "STORY.CONTACT, ASKED",
        "STORY.CONTACT.ANSWER, TALK",
        "OBSTACLE.COMMENT, TALK",
        "OBSTACLE.COMMENT.UNNAMED, TALK",
        "VISIT.MENTION, TALK",
        "STORY.WE_TOO.UNNAMED, TALK",
        "OBSTACLE.ASKED_NO_MORE, NEWS",
        "OBSTACLE.COMMENT_RECOGNISABLE, NEWS",
        "OBSTACLE.PICK_UP, NEWS",
        "IMPROVEMENT.OFFER, NEWS"
    })
    void what_happened_says_what_a_message_is_about(String happening, MessageKind kind) {
        assertThat(MessageKind.of(happening, true)).isEqualTo(kind);
    }

    @Test
    void what_is_about_no_item_is_about_the_account() {
        assertThat(MessageKind.of("ACCOUNT.PASSWORD", false)).isEqualTo(MessageKind.ACCOUNT);
    }
}
