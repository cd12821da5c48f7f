package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HiddenImprovementsTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementUndo undo;

    @Autowired
    TakingPart part;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    ImprovementPages pages;

    @Autowired
    ImprovementRanking ranking;

    @Autowired
    ThreadService threads;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    TeamId team;
    PersonId anna;
    PersonId bram;
    PersonId otto;
    PersonId carla;
    ImprovementId id;

    @BeforeEach
    void proposed_with_an_owner_and_bram_takes_part() {
        team = company.team("Wonen");
        anna = company.hire("Anna", team);
        bram = company.hire("Bram", team);
        otto = company.hire("Otto");
        carla = company.hire("Carla", Role.COACH);
        id = proposed("De bakker hoort weken niets");
        saved(company.as(otto, () -> moves.move(id, 0, new Move.Understand())));
        saved(company.as(bram, () -> part.join(id)));
    }

    @Test
    void its_page_is_for_its_proposer_its_owner_and_coaches() {
        hide();

        assertThat(List.of(anna, otto, carla))
                .allMatch(it -> company.as(it, () -> pages.page(id)).isPresent());
        assertThat(company.as(bram, () -> pages.page(id))).isEmpty();
    }

    @Test
    void it_is_on_no_list_and_in_no_count_until_it_is_shown_again() {
        hide();

        for (BacklogFilter filter : filters()) {
            assertThat(company.as(anna, () -> backlog.list(filter, null)).items())
                    .isEmpty();
            assertThat(company.as(anna, () -> backlog.counts(filter)).total().value())
                    .isZero();
        }

        company.as(carla, () -> moderation.show(id.ref()).refusals());
        for (BacklogFilter filter : filters()) {
            assertThat(company.as(anna, () -> backlog.list(filter, null)).items())
                    .extracting(ImprovementCard::id)
                    .containsExactly(id.number());
            assertThat(company.as(anna, () -> backlog.counts(filter)).total().value())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_list_with_hidden_ones_costs_as_many_statements() {
        long before = company.as(anna, () -> StatementCount.of(() -> backlog.list(BacklogFilter.ALL, null)));
        long page = company.as(anna, () -> StatementCount.of(() -> pages.page(id)));
        hide();

        assertThat(company.as(anna, () -> StatementCount.of(() -> backlog.list(BacklogFilter.ALL, null))))
                .isEqualTo(before);
        assertThat(company.as(anna, () -> StatementCount.of(() -> pages.page(id))))
                .isEqualTo(page);
    }

    @Test
    void it_has_no_title_for_who_may_not_see_it() {
        hide();

        assertThat(company.as(bram, () -> threads.thread(id.ref()))).isEmpty();
        assertThat(company.as(anna, () -> threads.thread(id.ref()))).hasSize(1);
    }

    @Test
    void for_others_it_is_gone_whatever_they_try() {
        ImprovementId other = proposed("Drie formulieren");
        hide();

        assertThat(List.<java.util.function.Supplier<Outcome<ImprovementDraft>>>of(
                        () -> improvements.edit(id, 0, ImprovementDraft.of("Anders", team, Language.NL)),
                        () -> moves.move(id, 1, new Move.Stop("Les")),
                        () -> part.join(id),
                        () -> part.leave(id),
                        () -> undo.undo(id)))
                .allSatisfy(it -> assertThat(company.as(bram, it)).isInstanceOf(Outcome.Gone.class));
        assertThat(List.<java.util.function.Supplier<Act>>of(
                        () -> ranking.toTheTop(id), () -> ranking.up(id, null), () -> ranking.before(id, other)))
                .allSatisfy(it -> assertThat(company.as(bram, it)).isEqualTo(Act.gone()));
        assertThat(company.as(bram, () -> ranking.before(other, id))).isInstanceOf(Act.Refused.class);
    }

    @Test
    void who_ranks_goes_past_what_is_hidden() {
        ImprovementId first = proposed("A");
        ImprovementId second = proposed("B");
        assertThat(company.as(bram, () -> ranking.before(first, id))).isEqualTo(Act.done());
        hide();

        assertThat(company.as(bram, () -> ranking.up(second, null))).isEqualTo(Act.done());

        assertThat(company.as(bram, () -> backlog.list(BacklogFilter.of(team), null))
                        .items())
                .extracting(ImprovementCard::id)
                .containsExactly(second.number(), first.number());
    }

    @Test
    void its_proposer_writes_it_anew_and_it_stays_hidden() {
        hide();

        saved(company.as(anna, () -> improvements.edit(id, 1, ImprovementDraft.of("Iemand wacht", team, Language.NL))));

        assertThat(company.as(bram, () -> pages.page(id))).isEmpty();
    }

    private List<BacklogFilter> filters() {
        return List.of(
                BacklogFilter.ALL,
                BacklogFilter.of(team),
                BacklogFilter.ALL.in(ImprovementPhase.CHECK),
                BacklogFilter.ALL.of("", null, true));
    }

    private void hide() {
        assertThat(company.as(
                        bram,
                        () -> moderation.recognisable(id.ref(), "De bakker").refusals()))
                .isEmpty();
    }

    private ImprovementId proposed(String problem) {
        return new ImprovementId(saved(company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null))));
    }

    private static long saved(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<?>) outcome).item().number();
    }
}
