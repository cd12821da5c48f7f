package nl.ruimbaan.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ObstacleCsvTest {

    private static final Instant THEN = Instant.parse("2026-10-01T10:00:00Z");

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstacleList list;

    @Autowired
    Moderation moderation;

    @Autowired
    I18NProvider texts;

    @Autowired
    Company company;

    TeamId counter;
    PersonId anna;
    PersonId bram;
    PersonId mila;

    @BeforeEach
    void colleagues() {
        counter = company.team("Balie");
        anna = company.hire("Anna", counter);
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void it_holds_the_chosen_columns_with_number_and_address_and_never_who_picked_it_up() {
        ObstacleId address = reports("Geen tweede; \"eigen\" adres", ConditionKind.IT_SYSTEM, counter, 40);
        plans(address, "Proef met tien huurders");
        ObstacleId letter = reports("De brief is onleesbaar", null, null, 3);

        assertThat(file(
                        Language.NL.locale(),
                        "columns=STATE.TEAM.KIND.LEVEL.REPORTED.STILL.OCCURRENCES.NEXT_STEP.OWNER"))
                .isEqualTo("\uFEFF"
                        + """
                        "Nummer";"Hindernis";"Stand";"Team";"Systeemconditie";"Ligt bij";"Gemeld";"Dagen stil";"Keer";"Volgende stap";"Wanneer";"Link"
                        "%d";"Geen tweede; ""eigen"" adres";"Oplossing in uitvoering";"Balie %d";"ICT-systeem";"Team";"22-08-2026";"12";"0";"Proef met tien huurders";"06-10-2026";"https://ruimbaan.example/obstacles/%d"
                        "%d";"De brief is onleesbaar";"Gemeld";"";"";"Team";"28-09-2026";"3";"0";"";"";"https://ruimbaan.example/obstacles/%d"
                        """.formatted(
                                        address.number(),
                                        counter.value(),
                                        address.number(),
                                        letter.number(),
                                        letter.number())
                                .replace("\n", "\r\n"));
    }

    @Test
    void an_english_reader_gets_english_words_dates_and_commas() {
        ObstacleId letter = reports("De brief, die niemand leest", null, null, 3);

        assertThat(file(Language.EN.locale(), "columns=REPORTED.STATE"))
                .isEqualTo("\uFEFF"
                        + """
                        "Number","Obstacle","State","Reported","Link"
                        "%d","De brief, die niemand leest","Reported","28/09/2026","https://ruimbaan.example/obstacles/%d"
                        """.formatted(letter.number(), letter.number()).replace("\n", "\r\n"));
    }

    @Test
    void it_goes_on_after_the_first_page_in_the_order_of_the_list() {
        for (int i = 100; i < 220; i++) {
            reports("Hindernis " + i, null, null, 1);
        }

        assertThat(file(Language.NL.locale(), "order=TITLE&dir=desc&columns=").lines())
                .hasSize(121)
                .element(1)
                .asString()
                .contains("Hindernis 219");
        assertThat(file(Language.NL.locale(), "order=TITLE&dir=desc&columns=").lines())
                .element(120)
                .asString()
                .contains("Hindernis 100");
    }

    @Test
    void what_is_left_out_of_the_list_or_hidden_is_not_in_it() {
        ObstacleId baker = reports("Geen adres voor de bakker", null, counter, 2);
        ObstacleId address = reports("Geen tweede adres", null, counter, 1);
        reports("De brief is onleesbaar", null, null, 1);
        company.does(bram, () -> moderation.recognisable(baker.ref(), "").refusals());

        assertThat(file(Language.NL.locale(), "columns=&team=" + counter.value()))
                .isEqualTo(
                        "\uFEFF\"Nummer\";\"Hindernis\";\"Link\"\r\n\"%d\";\"Geen tweede adres\";\"https://ruimbaan.example/obstacles/%d\"\r\n"
                                .formatted(address.number(), address.number()));
    }

    @Test
    void a_title_that_begins_like_a_formula_is_not_calculated() {
        reports("=HYPERLINK(\"x\")", null, null, 1);

        assertThat(file(Language.NL.locale(), "columns=")).contains(";\"'=HYPERLINK(\"\"x\"\")\";");
    }

    private String file(Locale locale, String address) {
        return company.at(bram, THEN, () -> {
            var out = new ByteArrayOutputStream();
            try {
                new ObstacleCsv(
                                list,
                                (key, args) -> texts.getTranslation(key, locale, args),
                                locale,
                                "https://ruimbaan.example")
                        .write(ListPlace.of(QueryParameters.fromString(address)), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private ObstacleId reports(String title, @Nullable ConditionKind kind, @Nullable TeamId team, int daysAgo) {
        var draft = new ObstacleDraft("Dit staat in de weg", title, "", "", kind, null, team, false, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>)
                company.at(anna, THEN.minus(Duration.ofDays(daysAgo)), () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }

    private void plans(ObstacleId id, String nextStep) {
        Instant moment = THEN.minus(Duration.ofDays(12));
        company.at(mila, moment, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));
        var move = new Move.StartSolution("Een veld erbij", "Anna", nextStep, LocalDate.parse("2026-10-06"));
        company.at(mila, moment, () -> moves.move(id, 9, move));
    }
}
