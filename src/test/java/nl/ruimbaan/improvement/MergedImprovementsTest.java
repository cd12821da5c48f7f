package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.progress.OwnThreads;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which may be merged, who hears of it, and where what went up in another one is no longer seen. */
@CommittedServiceTest
class MergedImprovementsTest extends TwoTheSame {

    @Autowired
    OwnThreads own;

    @Autowired
    Moderation moderation;

    @Test
    void into_itself_into_a_stopped_or_a_merged_one_or_a_hidden_one_it_does_not_go() {
        ImprovementId third = proposes(cor, "Brieven zijn niet te begrijpen", null);
        assertThat(refused(one, one)).isEqualTo(Refusal.of("into", "improvement.refused.itself"));
        merges(coach, third, other);
        assertThat(refused(one, third)).isEqualTo(Refusal.of("into", "improvement.refused.otherAside"));
        does(bram, other, new Move.Stop("Het lag aan de brief"));
        assertThat(refused(one, other)).isEqualTo(Refusal.of("into", "improvement.refused.otherAside"));
        assertThat(refused(one, new ImprovementId(999_999)))
                .isEqualTo(Refusal.of("into", "improvement.refused.noOther"));
    }

    @Test
    void it_leaves_list_board_and_search_and_is_counted_no_more() {
        merges(anna, one, other);

        company.does(bram, () -> {
            assertThat(backlog.list(BacklogFilter.ALL, null).items())
                    .extracting(ImprovementCard::id)
                    .containsExactly(other.number());
            assertThat(backlog.counts(BacklogFilter.ALL).total().value()).isEqualTo(1);
            assertThat(backlog.board(BacklogFilter.ALL))
                    .flatExtracting(it -> it.cards().items())
                    .extracting(ImprovementCard::id)
                    .containsExactly(other.number());
            assertThat(similar.to("Brieven over borgen"))
                    .extracting(SimilarImprovements.Similar::id)
                    .containsExactly(other);
        });
    }

    @Test
    void to_choose_from_are_those_that_look_like_it_or_are_named() {
        ImprovementId third = proposes(cor, "Sleutels zijn zoek", null);

        assertThat(choices("")).containsExactly(other);
        assertThat(choices("#" + third.number())).containsExactly(third);
        assertThat(choices("SLEUTELS zoek")).containsExactly(third);
        does(cor, third, new Move.Stop("Ze lagen er"));
        assertThat(choices("#" + third.number())).isEmpty();
    }

    @Test
    void nobody_takes_part_in_what_went_up_in_another_one() {
        merges(anna, one, other);

        assertThat(company.as(bram, () -> part.join(one)))
                .isEqualTo(Outcome.refused(Refusal.because("improvement.refused.merged")));
    }

    @Test
    void whom_either_concerns_is_told_once_what_happened_and_where() {
        merges(anna, one, other);

        assertThat(messages(bram)).containsExactly("IMPROVEMENT.MERGE.HERE " + other.number());
        assertThat(messages(cor)).containsExactly("IMPROVEMENT.MERGE " + one.number());
        assertThat(messages(anna)).isEmpty();
    }

    @Test
    void what_somebody_reported_as_recognisable_waits_for_a_coach() {
        company.does(cor, () -> moderation.recognisable(other.ref(), "Ik herken de klant"));

        assertThat(refused(one, other)).isEqualTo(Refusal.because("improvement.refused.hidden"));
    }

    @Test
    void on_home_who_proposed_it_sees_the_one_in_which_it_goes_on() {
        ImprovementId keys = proposes(cor, "Sleutels zijn zoek", null);
        ImprovementId key = proposes(bram, "De sleutel is steeds weg", null);
        merges(cor, keys, key);

        assertThat(company.as(cor, () -> own.first(5)))
                .extracting(it -> it.mine().ref())
                .containsExactly(key.ref());
    }

    private List<String> messages(PersonId person) {
        return jdbc.sql(
                        "select happening, item_number from notification where person_id = ? and happening like '%MERGE%'")
                .param(person.value())
                .query((row, i) -> row.getString(1) + " " + row.getLong(2))
                .list();
    }
}
