package nl.ruimbaan.twice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.DemandTypeUse;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.progress.OwnThreads;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.SimilarStories;
import nl.ruimbaan.story.StoryArchive;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.CommittedServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may merge stories, which, who hears of it, and where what went up in another one is no longer seen. */
@CommittedServiceTest
class MergedStoriesTest extends TwoTellers {

    @Autowired
    Moderation moderation;

    @Autowired
    StoryArchive archive;

    @Autowired
    SimilarStories similar;

    @Autowired
    OwnThreads own;

    @Autowired
    DemandTypeService types;

    @Autowired
    List<DemandTypeUse> uses;

    @Autowired
    ImprovementMoves moves;

    @Test
    void its_teller_or_a_coach_merges_and_either_teller_takes_apart() {
        var mila = company.hire("Mila", Role.MANAGER);
        Refusal notMerging = Refusal.because("story.refused.whoMerges");
        assertThat(refused(bram, one, other)).isEqualTo(notMerging);
        assertThat(refused(mila, one, other)).isEqualTo(notMerging);
        assertThat(seenBy(bram, one).mayMerge()).isFalse();
        assertThat(seenBy(anna, one).mayMerge()).isTrue();

        merges(coach, one, other);
        assertThat(company.as(cor, () -> merging.takeApart(one, "")).refusals())
                .containsExactly(Refusal.because("story.refused.whoTakesApart"));
        assertThat(seenBy(cor, one).mayTakeApart()).isFalse();
        assertThat(seenBy(bram, one).mayTakeApart()).isTrue();
        takesApart(bram, one);
        merges(anna, one, other);
        takesApart(anna, one);
    }

    @Test
    void who_wrote_it_down_for_a_colleague_may_too_and_both_hear_of_it() {
        StoryId written = tells(
                cor, StoryDraft.of("Drie brieven over een borg", Language.NL).toldFor(anna));

        merges(cor, written, other);
        assertThat(messages(anna)).containsExactly("STORY.MERGE " + written.number());
        assertThat(messages(cor)).isEmpty();
        assertThat(messages(bram)).containsExactly("STORY.MERGE.HERE " + other.number());
    }

    @Test
    void into_nothing_itself_an_archived_or_a_merged_one_it_does_not_go() {
        StoryId third = tells(cor, StoryDraft.of("Ik snap de brieven niet", Language.NL));
        assertThat(company.as(anna, () -> merging.merge(one, null, "")).refusals())
                .containsExactly(Refusal.of("into", "story.refused.noOther"));
        assertThat(refused(anna, one, one)).isEqualTo(Refusal.of("into", "story.refused.itself"));
        assertThat(refused(anna, one, new StoryId(999_999))).isEqualTo(Refusal.of("into", "story.refused.noOther"));
        merges(cor, third, one);
        assertThat(refused(anna, one, third)).isEqualTo(Refusal.of("into", "story.refused.otherAside"));
        assertThat(refused(cor, third, other)).isEqualTo(Refusal.because("story.refused.merged"));
        company.as(bram, () -> archive.archive(other));
        assertThat(refused(anna, one, other)).isEqualTo(Refusal.of("into", "story.refused.otherAside"));
        assertThat(company.as(anna, () -> merging.takeApart(one, "")).refusals())
                .containsExactly(Refusal.because("story.refused.notMerged"));
    }

    @Test
    void what_somebody_reported_as_recognisable_waits_for_a_coach() {
        company.does(cor, () -> moderation.recognisable(other.ref(), "Ik herken de klant"));
        assertThat(refused(coach, one, other)).isEqualTo(Refusal.because("story.refused.hidden"));
        assertThat(refused(anna, one, other)).isEqualTo(Refusal.of("into", "story.refused.noOther"));
        assertThat(refused(bram, other, one)).isEqualTo(Refusal.because("story.refused.hidden"));

        company.does(coach, () -> moderation.show(other.ref()));
        merges(anna, one, other);
        company.does(cor, () -> moderation.recognisable(one.ref(), "Ik herken de klant"));
        assertThat(together(other).holds()).isEmpty();
        assertThat(company.as(anna, () -> merging.takeApart(one, "")).refusals())
                .containsExactly(Refusal.because("story.refused.hidden"));
        company.does(coach, () -> moderation.show(one.ref()));
        assertThat(page(one).merged()).isTrue();
        assertThat(onTheWall()).containsExactly(other.number());
    }

    @Test
    void it_leaves_wall_archive_search_and_counts() {
        DemandTypeId type = company.as(coach, () -> types.named("Borg terug", ""));
        StoryId typed =
                tells(anna, StoryDraft.of("De borg komt niet", Language.NL).about(type));
        StoryId again =
                tells(bram, StoryDraft.of("De borg bleef weg", Language.NL).about(type));
        assertThat(counted(type)).isEqualTo(2);
        merges(anna, typed, again);
        merges(anna, one, other);

        assertThat(counted(type)).isEqualTo(1);
        assertThat(onTheWall()).containsExactly(again.number(), other.number());
        assertThat(company.as(anna, () -> wall.count(WallFilter.ALL)).value()).isEqualTo(2);
        assertThat(company.as(anna, () -> wall.wall(WallFilter.of(Map.of("archived", "1")), null))
                        .items())
                .isEmpty();
        assertThat(company.as(cor, () -> similar.to("Brieven over de borg")))
                .extracting(SimilarStories.Similar::id)
                .contains(other)
                .doesNotContain(one);
        assertThat(choices("#" + typed.number())).isEmpty();
    }

    @Test
    void to_choose_from_are_those_on_the_wall_that_look_like_it_or_are_named() {
        StoryId keys = tells(cor, StoryDraft.of("De sleutels zijn zoek", Language.NL));

        assertThat(choices("")).containsExactly(other);
        assertThat(choices("#" + keys.number())).containsExactly(keys);
        assertThat(choices("SLEUTELS")).containsExactly(keys);
        assertThat(choices("#" + one.number())).isEmpty();
        company.as(cor, () -> archive.archive(keys));
        assertThat(choices("#" + keys.number())).isEmpty();
    }

    @Test
    void both_tellers_hear_once_what_happened_and_where() {
        merges(coach, one, other);
        takesApart(bram, one);

        assertThat(messages(anna)).containsExactly("STORY.MERGE " + one.number(), "STORY.TAKE_APART " + one.number());
        assertThat(messages(bram)).containsExactly("STORY.MERGE.HERE " + other.number());
        assertThat(messages(coach)).isEmpty();
    }

    @Test
    void who_told_what_went_up_hears_what_became_of_it_as_the_other_teller_does() {
        merges(anna, one, other);
        company.as(anna, () -> moves.move(letters, 99, new Move.Understand()));
        company.as(anna, () -> moves.move(letters, 99, new Move.Stop("Eén brief bleek te weinig")));

        assertThat(jdbc.sql("select person_id from notification where happening = 'IMPROVEMENT.STOP.FROM_STORY'")
                        .query(Long.class)
                        .list())
                .containsExactly(bram.value());
        assertThat(company.as(bram, () -> own.first(5)))
                .extracting(it -> it.mine().ref())
                .contains(other.ref());
        assertThat(company.as(anna, () -> own.first(5)))
                .extracting(it -> it.mine().ref())
                .contains(other.ref())
                .doesNotContain(one.ref());
    }

    @Test
    void nobody_learns_who_told_it_from_what_an_unnamed_teller_does() {
        StoryId unnamed = tells(
                anna, StoryDraft.of("Weer een brief over de borg", Language.NL).hiding());
        says(anna, unnamed, "Het was een dinsdag");
        merges(anna, unnamed, other);
        says(anna, other, "En een woensdag");

        assertThat(messages(bram)).containsExactly("STORY.MERGE.HERE.UNNAMED " + other.number() + " by nobody");
        assertThat(seenBy(coach, other).history()).extracting(MergingLine::by).containsOnlyNulls();
        assertThat(company.as(coach, () -> talk.of(other.ref(), null))
                        .orElseThrow()
                        .comments())
                .extracting(it -> it.writer())
                .containsOnlyNulls();
    }

    @Test
    void who_wants_to_be_unnamed_afterwards_is_so_beside_the_other_one_too() {
        says(anna, one, "Ik was erbij");
        merges(anna, one, other);
        StoryDraft text = page(one).text().hiding();
        company.as(anna, () -> stories.edit(one, page(one).version(), text));

        assertThat(company.as(coach, () -> talk.of(other.ref(), null))
                        .orElseThrow()
                        .comments())
                .extracting(it -> it.writer())
                .containsExactlyInAnyOrder("Cor", null);
        assertThat(messages(bram)).containsExactly("STORY.MERGE.HERE.UNNAMED " + other.number() + " by nobody");
    }

    private long counted(DemandTypeId type) {
        return uses.stream().mapToLong(it -> it.counts().getOrDefault(type, 0L)).sum();
    }
}
