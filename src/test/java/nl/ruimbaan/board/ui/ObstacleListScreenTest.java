package nl.ruimbaan.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ObstacleListScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    Moderation moderation;

    @Autowired
    PeopleService people;

    @Autowired
    Clock clock;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId counter;
    PersonId anna;
    PersonId bram;
    PersonId mila;

    @BeforeEach
    void open() {
        counter = company.team("Balie");
        anna = company.hire("Anna", counter);
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void bram_reads_what_is_still_longest_first_and_puts_the_list_in_another_order() {
        reported("Brief onleesbaar", 3);
        reported("Aanmaning te vroeg", 9);
        AtTheList bramHere = sits(bram).goesTo("obstacles/list");

        assertThat(bramHere.list()).containsExactly("Aanmaning te vroeg", "Brief onleesbaar");
        assertThat(bramHere.line()).isEqualTo("2 hindernissen");
        assertThat(bramHere.title()).isEqualTo("Lijst van hindernissen · Ruimbaan");

        bramHere.clicksHeading(ListColumn.TITLE);
        assertThat(bramHere.address()).isEqualTo("obstacles/list?order=TITLE");
        bramHere.clicksHeading(ListColumn.TITLE);
        assertThat(bramHere.list()).containsExactly("Brief onleesbaar", "Aanmaning te vroeg");
        assertThat(bramHere.address()).isEqualTo("obstacles/list?dir=desc&order=TITLE");

        bramHere.chooses("list-order", "Nieuwste melding eerst");
        assertThat(bramHere.list()).containsExactly("Brief onleesbaar", "Aanmaning te vroeg");
        assertThat(bramHere.address()).isEqualTo("obstacles/list?order=REPORTED");
    }

    @Test
    void the_chosen_columns_stand_in_the_address_and_none_puts_people_in_order() {
        reported("Brief onleesbaar", 3);
        AtTheList bramHere = sits(bram).goesTo("obstacles/list");
        assertThat(bramHere.headings())
                .containsExactly("Nummer", "Hindernis", "Stand", "Team", "Stil", "Keer", "Volgende stap");

        bramHere.ticks(ListColumn.OWNER).unticks(ListColumn.NUMBER);

        assertThat(bramHere.headings())
                .containsExactly("Hindernis", "Stand", "Team", "Stil", "Keer", "Volgende stap", "Opgepakt door");
        assertThat(bramHere.canSort(ListColumn.OWNER)).isFalse();
        assertThat(bramHere.address()).isEqualTo("obstacles/list?columns=STATE.TEAM.STILL.OCCURRENCES.NEXT_STEP.OWNER");
        assertThat(sits(anna).goesTo("obstacles/list?columns=REPORTED").headings())
                .containsExactly("Hindernis", "Gemeld");
    }

    @Test
    void what_was_put_away_is_in_the_archive() {
        ObstacleId id = reported("Geen tweede adres", 9);
        reported("Brief onleesbaar", 3);
        confirmed(id);
        AtTheList bramHere = sits(bram).goesTo("obstacles/list?order=TITLE");
        assertThat(bramHere.list()).containsExactly("Brief onleesbaar");
        assertThat(bramHere.addressOf("set-ARCHIVE")).isEqualTo("obstacles/list?set=archive&order=TITLE");

        bramHere.goesTo(bramHere.addressOf("set-ARCHIVE"));

        assertThat(bramHere.list()).containsExactly("Geen tweede adres");
        assertThat(bramHere.line()).isEqualTo("1 hindernis");
        assertThat(bramHere.title()).isEqualTo("Archief van hindernissen · Ruimbaan");
        assertThat(bramHere.choices("list-state"))
                .containsExactly(
                        "Bevestigd", "Geparkeerd", "Weggenomen, niet bevestigd", "Ingetrokken", "Samengevoegd");
        bramHere.chooses("list-state", "Ingetrokken").sees("Geen hindernissen gevonden");
        assertThat(bramHere.address()).isEqualTo("obstacles/list?set=archive&state=WITHDRAWN&order=TITLE");
        bramHere.clicks("list-all");
        assertThat(bramHere.address()).isEqualTo("obstacles/list?set=archive");
        assertThat(bramHere.list()).containsExactly("Geen tweede adres");
    }

    @Test
    void between_board_and_list_the_filter_stays() {
        reported("Brief onleesbaar", 3);
        String filter = "?still=3";

        assertThat(sits(bram).goesTo("obstacles" + filter).addressOf("to-list")).isEqualTo("obstacles/list" + filter);
        assertThat(sits(bram)
                        .goesTo("obstacles/list" + filter + "&order=TITLE&columns=STATE")
                        .addressOf("to-board"))
                .isEqualTo("obstacles" + filter);
    }

    @Test
    void while_bram_looks_on_the_list_follows_what_happens() {
        ObstacleId id = reported("Brief onleesbaar", 3);
        AtTheList bramHere = sits(bram).goesTo("obstacles/list?state=REPORTED");

        ObstacleId address = reported("Geen tweede adres", 1);
        assertThat(bramHere.list()).containsExactly("Brief onleesbaar", "Geen tweede adres");

        company.does(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        assertThat(bramHere.list()).containsExactly("Geen tweede adres");
        assertThat(bramHere.line()).isEqualTo("1 hindernis");

        company.does(mila, () -> moderation.recognisable(address.ref(), "").refusals());
        bramHere.sees("Geen hindernissen gevonden");
    }

    @Test
    void an_occurrence_shows_at_once() {
        ObstacleId id = reported("Brief onleesbaar", 3);
        AtTheList bramHere = sits(bram).goesTo("obstacles/list");
        assertThat(bramHere.cell(0, ListColumn.OCCURRENCES)).isEqualTo("0");

        company.does(mila, () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(clock.today(), "", null, false)));

        assertThat(bramHere.cell(0, ListColumn.OCCURRENCES)).isEqualTo("1");
        assertThat(bramHere.cell(0, ListColumn.STILL)).isEqualTo("3 dagen");
    }

    @Test
    void a_long_list_is_read_on_by_key() {
        for (int i = 1; i <= 120; i++) {
            reported("Hindernis " + i, 3);
        }

        assertThat(sits(bram).goesTo("obstacles/list?order=REPORTED&dir=asc").list())
                .hasSize(120)
                .startsWith("Hindernis 1", "Hindernis 2")
                .endsWith("Hindernis 120");
    }

    @Test
    void an_empty_list_teaches_what_belongs_there() {
        sits(bram)
                .goesTo("obstacles/list?set=archive")
                .sees("Hier komt wat is afgerond of geparkeerd")
                .goesTo("obstacles/list")
                .sees("Hier komt wat je belet een klant in één keer goed te helpen")
                .clicks("report-first");
    }

    @Test
    void bram_takes_the_list_along_as_a_file_and_nobody_s_name_is_in_it() {
        ObstacleId id = reported("Geen tweede adres", 9);
        reported("Brief onleesbaar", 3);
        company.does(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));

        assertThat(sits(bram)
                        .goesTo("obstacles/list?state=PICKED_UP&columns=STATE.NEXT_STEP.OWNER")
                        .file())
                .isEqualTo(
                        "\uFEFF\"Nummer\";\"Hindernis\";\"Stand\";\"Volgende stap\";\"Wanneer\";\"Link\"\r\n\"%d\";\"Geen tweede adres\";\"Opgepakt\";\"Ik bel\";\"\";\"http://127.0.0.1:8080/obstacles/%d\"\r\n"
                                .formatted(id.number(), id.number()));
    }

    @Test
    void who_reads_english_gets_the_file_in_english() {
        company.does(bram, () -> people.speak(Language.EN));
        reported("Brief onleesbaar", 3);

        assertThat(sits(bram).goesTo("obstacles/list?columns=STATE").file())
                .startsWith("\uFEFF\"Number\",\"Obstacle\",\"State\",\"Link\"\r\n")
                .contains(",\"Brief onleesbaar\",\"Reported\",");
    }

    private AtTheList sits(PersonId person) {
        return portal.sits(person, AtTheList::new);
    }

    private void confirmed(ObstacleId id) {
        company.does(mila, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));
        company.does(mila, () -> moves.move(id, 9, new Move.TakeAway("Er is nu een veld", "Anna")));
        company.does(anna, () -> moves.move(id, 9, new Move.Confirm("")));
    }

    private ObstacleId reported(String title, int daysAgo) {
        Instant then = clock.now().minus(Duration.ofDays(daysAgo)).minus(Duration.ofMinutes(1));
        var draft = new ObstacleDraft("Dit staat in de weg", title, "", "", null, null, null, false, Language.NL);
        var saved = (Outcome.Saved<ObstacleDraft>) company.at(anna, then, () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }
}
