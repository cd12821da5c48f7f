package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CommittedServiceTest
@Import(Desk.class)
class WaitingRowsTest {

    private static final String FILE =
            "woorden;gebeurd\nBel mij op 06-12345678;Niets\nIk wacht al drie weken;\nMail jan.jansen@example.org;Snel\n";

    @Autowired
    WaitingRows waiting;

    @Autowired
    PrivacyService privacy;

    @Autowired
    StoryWall wall;

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    PersonId carla;
    PersonId cor;

    @BeforeEach
    void brought_in() {
        carla = company.hire("Carla", Role.COACH);
        cor = company.hire("Cor", Role.COACH);
        desk.brings(carla, desk.uploads(carla, "herkenbaar.csv", FILE));
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void rows_that_tell_who_they_are_about_wait_with_their_line() {
        assertThat(rows(carla))
                .extracting(
                        it -> it.fileName() + " " + it.line() + " " + it.story().words())
                .containsExactly(
                        "herkenbaar.csv 2 Bel mij op 06-12345678", "herkenbaar.csv 4 Mail jan.jansen@example.org");
        assertThat(onTheWall()).containsExactly("Ik wacht al drie weken");
    }

    @Test
    void a_row_is_masked_and_taken() {
        WaitingRow phone = rows(carla).getFirst();

        assertThat(company.as(carla, () -> waiting.takeMasked(phone, FindingKind::name)))
                .isEmpty();

        assertThat(onTheWall()).containsExactlyInAnyOrder("Ik wacht al drie weken", "Bel mij op [PHONE]");
        assertThat(rows(carla)).hasSize(1);
    }

    @Test
    void what_is_found_is_answered_before_the_row_is_taken_as_it_is() {
        WaitingRow mail = rows(carla).getLast();
        assertThat(company.as(carla, () -> waiting.take(mail.id(), mail.story())))
                .containsExactly(Refusal.of("words", "privacy.refused.EMAIL"));

        company.as(
                carla,
                () -> privacy.mayStay(
                        ItemKind.STORY, 0, FindingKind.EMAIL, "jan.jansen@example.org", "Een verzonnen adres"));
        assertThat(company.as(carla, () -> waiting.take(mail.id(), mail.story())))
                .isEmpty();

        assertThat(onTheWall()).contains("Mail jan.jansen@example.org");
    }

    @Test
    void what_is_left_out_waits_no_longer() {
        company.does(carla, () -> waiting.leaveOut(rows(carla).getFirst().id()));

        assertThat(company.as(carla, waiting::count)).isEqualTo(1);
        assertThat(onTheWall()).hasSize(1);
    }

    @Test
    void nobody_sees_or_takes_another_coach_s() {
        WaitingRow phone = rows(carla).getFirst();

        assertThat(rows(cor)).isEmpty();
        assertThat(company.as(cor, () -> waiting.take(phone.id(), phone.story())))
                .containsExactly(Refusal.because("notice.gone"));
        company.does(cor, () -> waiting.leaveOut(phone.id()));
        assertThat(rows(carla)).hasSize(2);
    }

    @Test
    void the_same_file_again_makes_no_row_wait_twice() {
        company.as(carla, () -> waiting.takeMasked(rows(carla).getFirst(), FindingKind::name));

        desk.brings(carla, desk.uploads(carla, "nog eens.csv", FILE));

        assertThat(rows(carla)).extracting(WaitingRow::line).containsExactly(4L);
    }

    private List<WaitingRow> rows(PersonId coach) {
        return company.as(coach, () -> waiting.page(0)).items();
    }

    private List<String> onTheWall() {
        return company.as(cor, () -> wall.wall(WallFilter.ALL, null)).items().stream()
                .map(StoryCard::words)
                .toList();
    }
}
