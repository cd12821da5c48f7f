package nl.ruimbaan.security;

import static nl.ruimbaan.security.Role.ADMINISTRATOR;
import static nl.ruimbaan.support.Browser.REMEMBERED;
import static nl.ruimbaan.support.Browser.SESSION;
import static nl.ruimbaan.support.Browser.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.AccountDraft;
import nl.ruimbaan.people.AccountResult;
import nl.ruimbaan.people.AccountService;
import nl.ruimbaan.people.InvitationService;
import nl.ruimbaan.people.OwnAccount;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is open in somebody's name ends when what they come in by, or may do, changes. */
@ServerTest
class ChangedAccessTest {

    private static final String NEW_PASSWORD = "een zin van vijf woorden";

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private AccountService accounts;

    @Autowired
    private OwnAccount own;

    @Autowired
    private AccountClosing closing;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private JdbcClient jdbc;

    private PersonId annaId;
    private PersonId beaId;
    private String anna;
    private Browser office;
    private Browser home;
    private Browser back;
    private Browser bea;

    @BeforeEach
    void open() {
        beaId = company.hire("Bea", ADMINISTRATOR);
        annaId = company.hire("Anna");
        anna = "anna" + annaId.value();
        office = new Browser(port);
        office.signsIn(anna, "geheim");
        home = new Browser(port);
        home.signsInToStay(anna, "geheim");
        // Remembered, and back without having signed in again.
        back = new Browser(port);
        back.signsInToStay(anna, "geheim");
        back.lose(SESSION);
        back.opens("/stories");
        bea = new Browser(port);
        bea.signsInToStay("bea" + beaId.value(), "geheim");
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @ParameterizedTest
    @EnumSource(AccessChanged.Reason.class)
    void whatever_changes_ends_all_that_is_open_in_their_name_and_nothing_of_a_colleague(AccessChanged.Reason reason) {
        assertThat(List.of(office, home, back)).allMatch(this::isIn);
        String remembered = home.cookie(REMEMBERED);

        change(reason);

        assertThat(List.of(office, home, back)).noneMatch(this::isIn);
        assertThat(isIn(new Browser(port).holding(REMEMBERED, remembered))).isFalse();
        assertThat(isIn(bea)).isTrue();
        bea.lose(SESSION);
        assertThat(isIn(bea)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(AccessChanged.Reason.class)
    void the_sign_in_page_says_why(AccessChanged.Reason reason) {
        change(reason);

        office.opens("/stories");
        home.callsTheServer();

        for (Browser browser : List.of(office, home)) {
            assertThat(browser.reads("login"))
                    .contains(
                            switch (reason) {
                                case CLOSED -> "Je account is afgesloten.";
                                case ROLES -> "Je rollen zijn veranderd.";
                                case PASSWORD -> "Je wachtwoord is veranderd. Daarom ben je overal afgemeld.";
                                case OWN_PASSWORD -> "Je hebt op een ander apparaat je wachtwoord veranderd.";
                                case INVITATION -> "De beheerder heeft je opnieuw uitgenodigd.";
                            });
        }
        assertThat(new Browser(port).reads("login")).doesNotContain("overal afgemeld");
    }

    @Test
    void once_signed_in_again_it_is_not_told_a_second_time() {
        change(AccessChanged.Reason.PASSWORD);
        office.opens("/stories");

        office.signsIn(anna, NEW_PASSWORD);
        office.posts("/logout", java.util.Map.of());

        assertThat(office.reads("login")).doesNotContain("overal afgemeld");
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLES", "PASSWORD", "OWN_PASSWORD", "INVITATION"})
    void the_person_finds_it_in_the_inbox_too(AccessChanged.Reason reason) {
        change(reason);

        assertThat(happened()).first().isEqualTo("ACCOUNT." + reason);
        assertThat(company.as(beaId, () -> notifications.newest().items())).isEmpty();
    }

    @Test
    void a_first_password_is_no_news() {
        jdbc.sql("update person set password_hash = null where id = ?")
                .param(annaId.value())
                .update();

        change(AccessChanged.Reason.PASSWORD);

        assertThat(happened()).isEmpty();
        assertThat(isIn(office)).isTrue();
    }

    @Test
    void the_old_password_holds_until_a_new_one_is_chosen() {
        String secret = invite();
        assertThat(where(new Browser(port).signsIn(anna, "geheim"))).isEqualTo("/");

        invitations.accept(secret, NEW_PASSWORD).refusals();

        assertThat(where(new Browser(port).signsIn(anna, "geheim"))).isEqualTo("/login?error");
        assertThat(where(new Browser(port).signsIn(anna, NEW_PASSWORD))).isEqualTo("/");
    }

    @Test
    void a_name_or_a_team_that_changes_ends_nothing() {
        company.as(beaId, () -> accounts.change(annaId, new AccountDraft(anna, "Anna B", null, Set.of())));

        assertThat(List.of(office, home, back)).allMatch(this::isIn);
    }

    @Test
    void who_reads_the_database_signs_in_nowhere_with_what_stands_there() {
        String cookie = new String(
                Base64.getDecoder()
                        .decode(home.cookie(REMEMBERED) + "==".substring(0, padding(home.cookie(REMEMBERED)))),
                StandardCharsets.UTF_8);
        String token = cookie.substring(cookie.indexOf(':') + 1);

        List<String> kept = jdbc.sql("select concat(series, ' ', token_hash, ' ', salt) from remembered_browser")
                .query((row, i) -> row.getString(1))
                .list();

        assertThat(token).hasSize(43);
        assertThat(kept).hasSize(3).noneMatch(it -> it.contains(token));
        assertThat(kept).allMatch(it -> it.split(" ", -1)[1].matches("[0-9a-f]{64}"));
        for (String row : kept) {
            for (String part : row.split(" ", -1)) {
                String forged = Base64.getEncoder()
                        .encodeToString((row.split(" ", -1)[0] + ":" + part).getBytes(StandardCharsets.UTF_8));
                assertThat(isIn(new Browser(port).holding(REMEMBERED, forged))).isFalse();
            }
        }
    }

    private static int padding(String base64) {
        return (4 - base64.length() % 4) % 4;
    }

    private void change(AccessChanged.Reason reason) {
        switch (reason) {
            case CLOSED -> company.as(beaId, () -> closing.close(annaId));
            case ROLES ->
                company.as(
                        beaId, () -> accounts.change(annaId, new AccountDraft(anna, "Anna", null, Set.of(Role.COACH))));
            case INVITATION -> invite();
            case OWN_PASSWORD -> company.as(annaId, () -> own.changePassword("geheim", NEW_PASSWORD));
            case PASSWORD -> {
                jdbc.sql("update person set invitation_hash = ?, invited_until = ? where id = ?")
                        .params(
                                new nl.ruimbaan.base.Secret("geheime link").hash(),
                                java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC)
                                        .plusDays(1),
                                annaId.value())
                        .update();
                assertThat(invitations.accept("geheime link", NEW_PASSWORD).refusals())
                        .isEmpty();
            }
        }
    }

    private String invite() {
        var result = (AccountResult.Invited) company.as(beaId, () -> accounts.inviteAgain(annaId));
        String path = result.invitation().path();
        return path.substring(path.indexOf('/') + 1);
    }

    private List<String> happened() {
        return company.as(
                annaId,
                () -> notifications.newest().items().stream()
                        .map(Notification::happening)
                        .toList());
    }

    private boolean isIn(Browser browser) {
        return browser.opens("/stories").statusCode() == 200;
    }
}
