package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mergings that hang together come apart from either end, and can be taken back. */
@CommittedServiceTest
class MergedChainTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstacleUndo undo;

    @Autowired
    ObstaclePages pages;

    @Autowired
    StoryService stories;

    @Autowired
    ThreadService threads;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    StoryId annasStory;
    StoryId bramsStory;
    ObstacleId one;
    ObstacleId other;

    @BeforeEach
    void two_that_are_the_same() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        annasStory = tells(anna, "Mijn post kwam steeds terug");
        bramsStory = tells(bram, "De brief lag in een leeg huis");
        one = reports(anna, "Geen tweede adres in het systeem", annasStory);
        other = reports(bram, "Een tweede adres past niet in het systeem", bramsStory);
        happens(bram, one);
        happens(otto, one);
        happens(anna, other);
        company.does(
                otto, () -> conversations.say(one.ref(), null, "Bij ons ook").refusals());
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void a_chain_of_mergings_comes_apart_from_either_end() {
        ObstacleId third = reports(otto, "Nog een tweede adres", null);
        merges(mila, one, other);
        merges(mila, other, third);
        assertThat(page(third).occurrences()).isEqualTo(3);

        does(mila, one, new Move.TakeApart("Los"));
        assertThat(page(one).occurrences()).isEqualTo(2);
        assertThat(page(third).occurrences()).isEqualTo(1);

        does(mila, other, new Move.TakeApart("Ook los"));
        assertThat(page(other).occurrences()).isEqualTo(1);
        assertThat(page(third).occurrences()).isZero();
        assertThat(page(one).occurrences()).isEqualTo(2);
    }

    @Test
    void what_went_back_out_of_a_chain_and_went_on_alone_is_not_given_to_another() {
        ObstacleId third = reports(otto, "Nog een tweede adres", null);
        merges(mila, one, other);
        merges(mila, other, third);
        does(mila, one, new Move.TakeApart("Los"));
        merges(mila, one, third);

        does(mila, other, new Move.TakeApart("Ook los"));
        assertThat(page(other).occurrences()).isEqualTo(1);
        assertThat(said(other)).isEmpty();
        assertThat(page(third).occurrences()).isEqualTo(2);
        assertThat(said(third)).containsExactly("Bij ons ook");

        does(mila, one, new Move.TakeApart("Weer los"));
        assertThat(page(one).occurrences()).isEqualTo(2);
        assertThat(said(one)).containsExactly("Bij ons ook");
        assertThat(thread(one)).containsExactly(annasStory.ref(), one.ref());
    }

    @Test
    void taking_apart_in_a_chain_can_be_taken_back_and_the_chain_still_comes_apart() {
        ObstacleId third = reports(otto, "Nog een tweede adres", null);
        merges(mila, one, other);
        merges(mila, other, third);
        does(mila, one, new Move.TakeApart("Los"));

        assertThat(company.as(mila, () -> undo.undo(one))).isInstanceOf(Outcome.Saved.class);
        assertThat(page(one).state()).isEqualTo(ObstacleState.MERGED);
        assertThat(page(third).occurrences()).isEqualTo(3);

        does(mila, other, new Move.TakeApart("Ook los"));
        assertThat(page(third).occurrences()).isZero();
        assertThat(page(other).occurrences()).isEqualTo(3);
        assertThat(said(other)).containsExactly("Bij ons ook");
        does(mila, one, new Move.TakeApart("Toch los"));
        assertThat(page(one).occurrences()).isEqualTo(2);
        assertThat(page(other).occurrences()).isEqualTo(1);
    }

    @Test
    void a_merging_can_be_taken_back_and_so_can_taking_apart() {
        merges(mila, one, other);
        assertThat(company.as(mila, () -> undo.undo(one))).isInstanceOf(Outcome.Saved.class);
        assertThat(page(one).state()).isEqualTo(ObstacleState.REPORTED);
        assertThat(page(one).occurrences()).isEqualTo(2);
        assertThat(page(other).occurrences()).isEqualTo(1);

        merges(mila, one, other);
        does(mila, one, new Move.TakeApart("Toch niet"));
        assertThat(company.as(mila, () -> undo.undo(one))).isInstanceOf(Outcome.Saved.class);
        assertThat(page(one).state()).isEqualTo(ObstacleState.MERGED);
        assertThat(page(other).occurrences()).isEqualTo(3);
    }

    private List<String> said(ObstacleId id) {
        return company.as(anna, () -> talk.of(id.ref(), null)).orElseThrow().comments().stream()
                .map(CommentLine::text)
                .toList();
    }

    private List<ItemRef> thread(ObstacleId id) {
        return thread(id.ref());
    }

    private List<ItemRef> thread(ItemRef item) {
        return company.as(anna, () -> threads.thread(item)).stream()
                .map(it -> it.item().ref())
                .toList();
    }

    private ObstaclePage page(ObstacleId id) {
        return company.as(mila, () -> pages.page(id)).orElseThrow();
    }

    private void merges(PersonId who, ObstacleId from, ObstacleId into) {
        assertThat(does(who, from, new Move.Merge(into, ""))).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> does(PersonId who, ObstacleId id, Move move) {
        return company.as(who, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private void happens(PersonId who, ObstacleId id) {
        assertThat(company.as(
                        who,
                        () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(Company.today(), "", null, false))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private StoryId tells(PersonId who, String words) {
        var saved = (Outcome.Saved<StoryDraft>) company.as(who, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(saved.item().number());
    }

    private ObstacleId reports(PersonId who, String sentence, @org.jspecify.annotations.Nullable StoryId story) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                who, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), story));
        return new ObstacleId(saved.item().number());
    }
}
