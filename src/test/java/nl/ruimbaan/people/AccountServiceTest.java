package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class AccountServiceTest {

    @Autowired
    AccountService service;

    @Autowired
    AccountClosing closing;

    @Autowired
    InvitationService invitations;

    @Autowired
    SetupService setup;

    @Autowired
    SetupCode code;

    @Autowired
    Accounts accounts;

    @Autowired
    Company company;

    PersonId beheer;

    @BeforeEach
    void people() {
        beheer = company.hire("Beheer", Role.ADMINISTRATOR);
    }

    @Test
    void an_invited_colleague_chooses_a_password_once() {
        String secret = invite("sanne");

        assertThat(invitations.invited(secret)).contains("sanne");
        assertThat(invitations.accept(secret, "een zin van vijf woorden").refusals())
                .isEmpty();

        assertThat(accounts.account("Sanne ").orElseThrow().passwordHash()).startsWith("{bcrypt}");
        assertThat(invitations.accept(secret, "nog een zin van woorden").refusals())
                .containsExactly(Refusal.because("invitation.over"));
    }

    @Test
    void after_seven_days_the_invitation_is_over() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(8));
        var result = company.at(beheer, longAgo, () -> service.invite(draft("sanne")));
        String secret = secret(result);

        assertThat(invitations.invited(secret)).isEmpty();
    }

    @Test
    void a_short_password_is_refused_with_what_to_do() {
        assertThat(invitations.accept(invite("sanne"), "kort").refusals())
                .containsExactly(Refusal.of("password", "account.refused.passwordShort", 12));
    }

    @Test
    void a_username_is_given_once_whatever_its_capitals() {
        invite("sanne");

        assertThat(company.as(beheer, () -> service.invite(draft("Sanne"))))
                .isEqualTo(new AccountResult.Refused(List.of(Refusal.of("username", "account.refused.taken"))));
    }

    @Test
    void the_last_administrator_stays_one() {
        var refused = new AccountResult.Refused(List.of(Refusal.because("account.refused.lastAdministrator")));

        assertThat(company.as(beheer, () -> closing.close(beheer))).isEqualTo(refused);
        assertThat(company.as(beheer, () -> service.change(beheer, new AccountDraft("x", "Beheer", null, Set.of()))))
                .isEqualTo(refused);
    }

    @Test
    void where_somebody_stands_in_the_help_chain_is_kept_while_they_are_a_manager() {
        PersonId mila = company.hire("Mila", Role.MANAGER);
        assertThat(levelOf(mila)).isEqualTo(HelpLevel.TEAM);

        change(mila, new AccountDraft("mila", "Mila", null, Set.of(Role.MANAGER), HelpLevel.BOARD));
        assertThat(levelOf(mila)).isEqualTo(HelpLevel.BOARD);

        change(mila, new AccountDraft("mila", "Mila", null, Set.of(Role.COACH), HelpLevel.BOARD));
        assertThat(levelOf(mila)).isEqualTo(HelpLevel.TEAM);
    }

    private HelpLevel levelOf(PersonId person) {
        return company.as(beheer, service::accounts).stream()
                .filter(it -> it.person().equals(person))
                .map(AccountRow::level)
                .findFirst()
                .orElseThrow();
    }

    private void change(PersonId person, AccountDraft draft) {
        assertThat(company.as(beheer, () -> service.change(person, draft))).isInstanceOf(AccountResult.Done.class);
    }

    @Test
    void only_an_administrator_sees_or_changes_accounts() {
        PersonId manager = company.hire("Manager", Role.MANAGER, Role.COACH);

        assertThatThrownBy(() -> company.as(manager, service::accounts)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.as(manager, () -> closing.close(beheer)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_portal_that_has_people_cannot_be_set_up_again() {
        var again = new SetupService.Setup(code.current(), "Wij", "ik", "Ik", "een zin van vijf woorden");

        assertThat(setup.setUp(again).refusals()).containsExactly(Refusal.because("setup.over"));
    }

    private String invite(String username) {
        return secret(company.as(beheer, () -> service.invite(draft(username))));
    }

    private static AccountDraft draft(String username) {
        return new AccountDraft(username, "Sanne Smit", null, Set.of());
    }

    private static String secret(AccountResult result) {
        String path = ((AccountResult.Invited) result).invitation().path();
        return path.substring(path.indexOf('/') + 1);
    }
}
