package nl.ruimbaan.twice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryTogether;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna and Bram told the same case; of Anna's story came an improvement, and Cor recognised it, follows it and said something. */
abstract class TwoTellers {

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    StoryMerging merging;

    @Autowired
    StoryResults results;

    @Autowired
    MergingUndo undo;

    @Autowired
    MergedStories merged;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ThreadService threads;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    ReactionService reactions;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId cor;
    PersonId coach;
    StoryId one;
    StoryId other;
    ImprovementId letters;

    @BeforeEach
    void two_that_are_the_same() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        cor = company.hire("Cor");
        coach = company.hire("Carla", Role.COACH);
        one = tells(anna, StoryDraft.of("Vier brieven over dezelfde borg", Language.NL));
        other = tells(bram, StoryDraft.of("Te veel brieven over de borg", Language.NL));
        letters = proposes(anna, "Eén brief is genoeg", one);
        company.as(cor, () -> reactions.react(one.ref(), ReactionKind.RECOGNISE, null));
        says(cor, one, "Bij ons ook");
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    void says(PersonId who, StoryId story, String words) {
        company.does(who, () -> conversations.say(story.ref(), null, words).refusals());
    }

    void merges(PersonId who, StoryId from, StoryId into) {
        assertThat(company.as(who, () -> merging.merge(from, into, ""))).isEqualTo(Act.done());
    }

    void takesApart(PersonId who, StoryId from) {
        assertThat(company.as(who, () -> merging.takeApart(from, "Toch iets anders")))
                .isEqualTo(Act.done());
    }

    Refusal refused(PersonId who, StoryId from, StoryId into) {
        return company.as(who, () -> merging.merge(from, into, "")).refusals().getFirst();
    }

    StoryPage page(StoryId id) {
        return company.as(cor, () -> wall.page(id)).orElseThrow();
    }

    StoryTogether together(StoryId id) {
        return company.as(cor, () -> wall.together(id)).orElseThrow();
    }

    MergedStory seenBy(PersonId who, StoryId id) {
        return company.as(who, () -> merged.of(id)).orElseThrow();
    }

    List<StoryId> choices(String typed) {
        return company.as(anna, () -> merged.others(one, typed)).stream()
                .map(StoryChoices.Choice::id)
                .toList();
    }

    List<Long> onTheWall() {
        return company.as(cor, () -> wall.wall(WallFilter.ALL, null)).items().stream()
                .map(StoryCard::id)
                .toList();
    }

    List<String> said(StoryId id) {
        return company.as(cor, () -> talk.of(id.ref(), null)).orElseThrow().comments().stream()
                .map(CommentLine::text)
                .toList();
    }

    int recognised(StoryId id) {
        return jdbc.sql("select count(*) from reaction where item_number = ? and kind = 'RECOGNISE'")
                .param(id.number())
                .query(Integer.class)
                .single();
    }

    List<PersonId> followers(StoryId id) {
        return jdbc.sql("select person_id from item_follower where item_number = ? and following = true")
                .param(id.number())
                .query((row, i) -> new PersonId(row.getLong(1)))
                .list();
    }

    List<ItemRef> thread(ItemRef item) {
        return company.as(cor, () -> threads.thread(item)).stream()
                .map(it -> it.item().ref())
                .toList();
    }

    List<String> messages(PersonId person) {
        return jdbc.sql("select happening, item_number, actor_id from notification where person_id = ?"
                        + " and (happening like 'STORY.MERGE%' or happening like 'STORY.TAKE_APART%') order by id")
                .param(person.value())
                .query((row, i) -> row.getString(1) + " " + row.getLong(2)
                        + (row.getObject("actor_id") == null ? " by nobody" : ""))
                .list();
    }

    StoryId tells(PersonId who, StoryDraft draft) {
        var saved = (Outcome.Saved<StoryDraft>) company.as(who, () -> stories.tell(draft));
        return new StoryId(saved.item().number());
    }

    ImprovementId proposes(PersonId who, String problem, StoryId story) {
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                who, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), story.ref()));
        return new ImprovementId(saved.item().number());
    }
}
