package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SimilarImprovementsTest {

    @Autowired
    SimilarImprovements similar;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    ImprovementId letter;
    ImprovementId key;

    @BeforeEach
    void two_improvements() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        letter = proposes("Wie verhuist, krijgt vier brieven over dezelfde borg");
        key = proposes("De sleutels liggen bij een andere afdeling");
    }

    @Test
    void what_shares_enough_words_is_found_in_any_form_the_most_alike_first() {
        ImprovementId less = proposes("Over de borg weet niemand iets; er komt een brief");

        assertThat(found("Een verhuizing geeft te veel brieven over borgen")).containsExactly(letter, less);
        assertThat(found("Sleutel?")).containsExactly(key);
        assertThat(found("Iets heel anders")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void one_that_stopped_is_found_with_its_phase() {
        assertThat(company.as(anna, () -> moves.move(key, 0, new Move.Stop("Er is maar één kluis"))))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(company.as(bram, () -> similar.to("Sleutels")))
                .extracting(SimilarImprovements.Similar::phase)
                .containsExactly(ImprovementPhase.STOPPED);
    }

    @Test
    void it_tells_whether_the_reader_takes_part() {
        assertThat(company.as(anna, () -> similar.to("Sleutels")))
                .extracting(SimilarImprovements.Similar::joined)
                .containsExactly(true);
        assertThat(company.as(bram, () -> similar.to("Sleutels")))
                .extracting(SimilarImprovements.Similar::joined, SimilarImprovements.Similar::followed)
                .containsExactly(tuple(false, false));
    }

    @Test
    void what_one_may_not_see_is_never_offered() {
        PersonId coach = company.hire("Carla", Role.COACH);
        assertThat(company.as(coach, () -> moderation.hide(key.ref(), "Te herkennen"))
                        .refusals())
                .isEmpty();

        assertThat(found("Sleutels")).isEmpty();
    }

    @Test
    void what_is_written_anew_is_found_by_its_new_words() {
        assertThat(company.as(
                        anna,
                        () -> improvements.edit(key, 0, ImprovementDraft.of("Fietsen in de hal", null, Language.NL))))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(found("Sleutels")).isEmpty();
        assertThat(found("fiets hal")).containsExactly(key);
    }

    @Test
    void at_most_three_are_offered_in_one_statement_beside_what_is_remembered() {
        for (int i = 1; i <= 5; i++) {
            proposes("Vier brieven over de borg, zaak " + i);
        }

        assertThat(found("Brieven over de borg")).hasSize(3);
        assertThat(company.as(bram, () -> StatementCount.of(() -> similar.to("Brieven over de borg"))))
                .isEqualTo(2);
    }

    private List<ImprovementId> found(String typed) {
        return company.as(bram, () -> similar.to(typed)).stream()
                .map(SimilarImprovements.Similar::id)
                .toList();
    }

    private ImprovementId proposes(String problem) {
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), null));
        return new ImprovementId(saved.item().number());
    }
}
