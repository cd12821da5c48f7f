package nl.ruimbaan.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;

/** Who is silent keeps nobody waiting for long. */
class PushTurnTest {

    private static final PushText TEXT = new PushText("Hindernis #1", "", "/obstacles/1", "obstacles/1", "nl");

    @Test
    void a_maker_that_does_not_answer_is_asked_once_in_a_turn_and_another_one_too() {
        List<String> asked = new ArrayList<>();
        var turn = new PushTurn(
                (device, text, keys, time) -> {
                    asked.add(device.endpoint());
                    return device.endpoint().contains("silent") ? new PushDelivery.Away() : new PushDelivery.Taken();
                },
                PushKeys.make());

        assertThat(carry(turn, "https://silent.example.org/1")).isInstanceOf(PushDelivery.Away.class);
        assertThat(carry(turn, "https://silent.example.org/2")).isInstanceOf(PushDelivery.Away.class);
        assertThat(carry(turn, "https://well.example.org/3")).isInstanceOf(PushDelivery.Taken.class);
        assertThat(carry(turn, "https://well.example.org/4")).isInstanceOf(PushDelivery.Taken.class);

        assertThat(asked)
                .containsExactly(
                        "https://silent.example.org/1", "https://well.example.org/3", "https://well.example.org/4");
    }

    private static PushDelivery carry(PushTurn turn, String endpoint) {
        var device = new Device(new DeviceId(1), new PersonId(2), Language.NL, endpoint, "", "");
        return turn.carry(device, TEXT, Duration.ofHours(1));
    }
}
