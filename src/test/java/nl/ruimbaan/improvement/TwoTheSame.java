package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna and Bram proposed the same, each from a story of their own; Cor takes part in Anna's. */
abstract class TwoTheSame {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementUndo undo;

    @Autowired
    ImprovementPages pages;

    @Autowired
    TakingPart part;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    SimilarImprovements similar;

    @Autowired
    StoryService stories;

    @Autowired
    ThreadService threads;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    ReactionService reactions;

    @Autowired
    ExperimentPages experiments;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId cor;
    PersonId coach;
    StoryId annasStory;
    StoryId bramsStory;
    ImprovementId one;
    ImprovementId other;

    @BeforeEach
    void two_that_are_the_same() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        cor = company.hire("Cor");
        coach = company.hire("Carla", Role.COACH);
        annasStory = tells(anna, "Ik kreeg vier brieven");
        bramsStory = tells(bram, "Weer een brief over de borg");
        one = proposes(anna, "Vier brieven over dezelfde borg", annasStory);
        other = proposes(bram, "Te veel brieven over de borg", bramsStory);
        does(anna, one, new Move.Understand());
        does(anna, one, new Move.Plan("Dan één brief", "We tellen brieven"));
        company.as(cor, () -> part.join(one));
        company.as(cor, () -> reactions.react(one.ref(), ReactionKind.THANKS, null));
        company.does(anna, () -> trying.planned(one));
        company.does(
                cor, () -> conversations.say(one.ref(), null, "Bij ons ook").refusals());
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    Refusal refused(ImprovementId from, ImprovementId into) {
        return ((Outcome.Refused<ImprovementDraft>) does(coach, from, new Move.Merge(into, "")))
                .refusals()
                .getFirst();
    }

    List<ImprovementId> choices(String typed) {
        return company.as(anna, () -> similar.others(one, typed)).stream()
                .map(SimilarImprovements.Similar::id)
                .toList();
    }

    List<String> participants(ImprovementId id) {
        return page(id).participants().stream().map(PersonName::name).toList();
    }

    int tried(ImprovementId id) {
        return company.as(anna, () -> experiments.of(id)).experiments().size();
    }

    int thanked(ImprovementId id) {
        return jdbc.sql("select count(*) from reaction where item_number = ? and kind = 'THANKS'")
                .param(id.number())
                .query(Integer.class)
                .single();
    }

    List<PersonId> followers(ImprovementId id) {
        return jdbc.sql("select person_id from item_follower where item_number = ? and following = true")
                .param(id.number())
                .query((row, i) -> new PersonId(row.getLong(1)))
                .list();
    }

    List<String> said(ImprovementId id) {
        return company.as(anna, () -> talk.of(id.ref(), null)).orElseThrow().comments().stream()
                .map(CommentLine::text)
                .toList();
    }

    List<ItemRef> thread(ItemRef item) {
        return company.as(anna, () -> threads.thread(item)).stream()
                .map(it -> it.item().ref())
                .toList();
    }

    ImprovementPage page(ImprovementId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    void merges(PersonId who, ImprovementId from, ImprovementId into) {
        assertThat(does(who, from, new Move.Merge(into, ""))).isInstanceOf(Outcome.Saved.class);
    }

    Outcome<ImprovementDraft> does(PersonId who, ImprovementId id, Move move) {
        return company.as(who, () -> moves.move(id, page(id).version(), move));
    }

    StoryId tells(PersonId who, String words) {
        var saved = (Outcome.Saved<StoryDraft>) company.as(who, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(saved.item().number());
    }

    ImprovementId proposes(PersonId who, String problem, @org.jspecify.annotations.Nullable StoryId story) {
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                who,
                () -> improvements.propose(
                        ImprovementDraft.of(problem, null, Language.NL), story == null ? null : story.ref()));
        return new ImprovementId(saved.item().number());
    }
}
