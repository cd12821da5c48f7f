package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OwnAccountTest {

    private static final String OLD = "geheim";
    private static final String NEW = "een zin van vijf woorden";

    @Autowired
    OwnAccount own;

    @Autowired
    Accounts accounts;

    @Autowired
    Company company;

    PersonId anna;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna");
    }

    @Test
    void who_knows_the_old_password_chooses_another() {
        assertThat(changes(OLD, NEW)).isEmpty();

        assertThat(accounts.account(anna).orElseThrow().passwordHash()).startsWith("{bcrypt}");
        assertThat(changes(OLD, "nog een zin van woorden"))
                .containsExactly(Refusal.of("now", "account.refused.passwordWrong"));
        assertThat(changes(NEW, "nog een zin van woorden")).isEmpty();
    }

    @Test
    void without_the_old_one_or_with_one_that_does_not_do_nothing_changes() {
        assertThat(changes("", NEW)).containsExactly(Refusal.of("now", "account.refused.passwordNow"));
        assertThat(changes("fout", NEW)).containsExactly(Refusal.of("now", "account.refused.passwordWrong"));
        assertThat(changes(OLD, "kort")).containsExactly(Refusal.of("password", "account.refused.passwordShort", 12));

        assertThat(accounts.account(anna).orElseThrow().passwordHash()).isEqualTo("{noop}geheim");
    }

    @Test
    void the_same_again_is_no_other_password() {
        changes(OLD, NEW);

        assertThat(changes(NEW, NEW)).containsExactly(Refusal.of("password", "account.refused.passwordSame"));
    }

    @Test
    void who_guesses_has_five_tries_and_then_the_right_one_does_not_help_either() {
        for (int i = 0; i < 5; i++) {
            assertThat(changes("fout " + i, NEW)).containsExactly(Refusal.of("now", "account.refused.passwordWrong"));
        }

        assertThat(changes(OLD, NEW)).containsExactly(Refusal.of("now", "account.refused.passwordTooOften"));
    }

    private List<Refusal> changes(String now, String wanted) {
        return company.as(anna, () -> own.changePassword(now, wanted)).refusals();
    }
}
