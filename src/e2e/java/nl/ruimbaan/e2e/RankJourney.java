package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Backlog;
import org.junit.jupiter.api.Test;

/** A team puts its improvements in order on a phone. */
class RankJourney extends Journey {

    @Test
    void a_row_that_a_finger_takes_by_its_grip_stays_where_it_is_let_go() {
        Browser phone = onAPhone("manager");
        Backlog backlog = Backlog.ofMyTeam(phone);
        List<String> before = backlog.order();

        backlog.dragByFinger(before.get(0), before.get(1));

        List<String> swapped = List.of(before.get(1), before.get(0));
        phone.until(
                "it stands below the other", it -> backlog.order().subList(0, 2).equals(swapped));
        assertThat(Backlog.ofMyTeam(phone).order()).startsWith(before.get(1), before.get(0));
    }
}
