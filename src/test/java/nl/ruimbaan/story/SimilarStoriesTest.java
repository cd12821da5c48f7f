package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionService;
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
class SimilarStoriesTest {

    @Autowired
    SimilarStories similar;

    @Autowired
    StoryService stories;

    @Autowired
    StoryArchive archive;

    @Autowired
    ReactionService reactions;

    @Autowired
    FollowingService following;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    StoryId letter;
    StoryId key;

    @BeforeEach
    void two_stories() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        letter = tells(anna, "Wie verhuist, krijgt vier brieven over dezelfde borg");
        key = tells(anna, "De sleutels lagen bij een andere afdeling");
    }

    @Test
    void what_shares_enough_words_is_found_in_any_form_the_most_alike_first() {
        StoryId less = tells(anna, "Over de borg weet niemand iets; er komt een brief");

        assertThat(found("Een verhuizing geeft te veel brieven over borgen")).containsExactly(letter, less);
        assertThat(found("Sleutel?")).containsExactly(key);
        assertThat(found("Iets heel anders")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void ones_own_earlier_story_is_found_and_told_apart() {
        assertThat(company.as(anna, () -> similar.to("Sleutels")))
                .extracting(SimilarStories.Similar::id, SimilarStories.Similar::mine)
                .containsExactly(tuple(key, true));
        assertThat(company.as(bram, () -> similar.to("Sleutels")))
                .extracting(SimilarStories.Similar::id, SimilarStories.Similar::mine)
                .containsExactly(tuple(key, false));
    }

    @Test
    void it_tells_whether_the_reader_recognises_and_follows_it() {
        assertThat(company.as(bram, () -> similar.to("Sleutels")))
                .extracting(SimilarStories.Similar::recognised, SimilarStories.Similar::followed)
                .containsExactly(tuple(false, false));

        company.as(bram, () -> reactions.react(key.ref(), ReactionKind.RECOGNISE, null));
        company.as(bram, () -> {
            following.follow(key.ref(), true);
            return true;
        });

        assertThat(company.as(bram, () -> similar.to("Sleutels")))
                .extracting(SimilarStories.Similar::recognised, SimilarStories.Similar::followed)
                .containsExactly(tuple(true, true));
    }

    @Test
    void what_a_coach_hid_is_offered_to_nobody() {
        PersonId coach = company.hire("Carla", Role.COACH);
        assertThat(company.as(coach, () -> moderation.hide(key.ref(), "Te herkennen"))
                        .refusals())
                .isEmpty();

        assertThat(found("Sleutels")).isEmpty();
        assertThat(company.as(anna, () -> similar.to("Sleutels"))).isEmpty();
    }

    @Test
    void one_in_the_archive_is_found_too() {
        assertThat(company.as(anna, () -> archive.archive(key))).isEqualTo(Act.done());

        assertThat(found("Sleutels")).containsExactly(key);
    }

    @Test
    void at_most_three_are_offered_in_one_statement_beside_what_is_remembered() {
        for (int i = 1; i <= 5; i++) {
            tells(anna, "Vier brieven over de borg, zaak " + i);
        }

        assertThat(found("Brieven over de borg")).hasSize(3);
        assertThat(company.as(bram, () -> StatementCount.of(() -> similar.to("Brieven over de borg"))))
                .isEqualTo(2);
    }

    private List<StoryId> found(String typed) {
        return company.as(bram, () -> similar.to(typed)).stream()
                .map(SimilarStories.Similar::id)
                .toList();
    }

    private StoryId tells(PersonId person, String words) {
        var saved =
                (Outcome.Saved<StoryDraft>) company.as(person, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(saved.item().number());
    }
}
