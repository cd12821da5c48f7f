package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many improvements there are in each phase is counted for all readers at once. */
@CommittedServiceTest
class RememberedCountsTest {

    /** What is remembered holds for a minute at most. */
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final BacklogFilter MINE = BacklogFilter.ALL.of("", null, true);

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    Company company;

    @AfterEach
    void go_home() {
        company.goHome();
    }

    @Test
    void phases_are_counted_once_until_something_is_written_and_mine_each_time() {
        PersonId anna = company.hire("Anna");
        PersonId bram = company.hire("Bram");
        propose(anna);

        assertThat(total(anna, BacklogFilter.ALL)).isEqualTo(1);
        assertThat(company.at(bram, NOON, () -> StatementCount.of(() -> backlog.counts(BacklogFilter.ALL))))
                .isZero();
        assertThat(total(anna, MINE)).isEqualTo(1);
        assertThat(total(bram, MINE)).isZero();

        propose(bram);
        assertThat(total(anna, BacklogFilter.ALL)).isEqualTo(2);
    }

    private void propose(PersonId who) {
        company.does(
                who, () -> improvements.propose(ImprovementDraft.of("Niemand belt terug", null, Language.NL), null));
    }

    private long total(PersonId who, BacklogFilter filter) {
        return company.at(who, NOON, () -> backlog.counts(filter)).total().value();
    }
}
