package nl.ruimbaan.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photos of texts that are not yet there: whose they are, and when they go. */
@ServiceTest
class PhotoDraftsTest {

    private static final byte[] PHOTO = SamplePhoto.jpeg(60, 40);

    @Autowired
    PhotoService photos;

    @Autowired
    PhotoRows rows;

    @Autowired
    DraftService drafts;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId carla;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void photos_of_one_unfinished_text_are_not_those_of_another() {
        long one = company.as(anna, drafts::begin);
        long other = company.as(anna, drafts::begin);

        company.does(
                anna,
                () -> photos.add(Beside.of(ItemKind.STORY, one), "", PHOTO).refusals());

        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, one))))
                .hasSize(1);
        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, other))))
                .isEmpty();
    }

    @Test
    void photos_of_a_text_that_is_thrown_away_are_gone_and_those_of_another_stay() {
        long one = company.as(anna, drafts::begin);
        long other = company.as(anna, drafts::begin);
        company.does(anna, () -> {
            photos.add(Beside.of(ItemKind.STORY, one), "", PHOTO).refusals();
            photos.add(Beside.of(ItemKind.STORY, other), "", PHOTO).refusals();
            drafts.throwAway(ItemKind.STORY, one);
        });

        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, one))))
                .isEmpty();
        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, other))))
                .hasSize(1);
    }

    @Test
    void a_story_is_told_with_the_photos_of_its_own_draft_alone() {
        long one = company.as(anna, drafts::begin);
        long other = company.as(anna, drafts::begin);
        adds(anna, one);
        describes(anna, one, "Een natte plek");
        adds(anna, other);

        company.does(anna, () -> stories.tell(StoryDraft.of("Het dak lekt nog steeds", Language.NL), one));

        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, one))))
                .isEmpty();
        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, other))))
                .hasSize(1);
    }

    @Test
    void what_is_thrown_away_was_not_done() {
        ItemRef story = tellsWithPhoto();
        PhotoLine photo = underHand(anna, story.number()).getFirst();
        adds(anna, story.number());
        company.as(anna, () -> photos.describe(photo.id(), "Heel iets anders").refusals());
        company.as(anna, () -> photos.remove(photo.id()).refusals());
        adds(anna, 0);

        company.does(anna, () -> photos.discard(Beside.of(ItemKind.STORY, story.number())));

        assertThat(underHand(anna, story.number())).containsExactly(photo);
        assertThat(underHand(anna, 0)).hasSize(1);
    }

    @Test
    void what_nobody_saved_for_thirty_days_is_gone() {
        ItemRef story = tellsWithPhoto();
        PhotoLine photo = underHand(anna, story.number()).getFirst();
        adds(anna, 0);
        company.as(anna, () -> photos.remove(photo.id()).refusals());

        forgetAfter(29);
        assertThat(underHand(anna, 0)).hasSize(1);
        assertThat(underHand(anna, story.number())).isEmpty();

        forgetAfter(31);
        assertThat(underHand(anna, 0)).isEmpty();
        assertThat(underHand(anna, story.number())).containsExactly(photo);
    }

    private void forgetAfter(int days) {
        Instant then = Instant.now().plus(Duration.ofDays(days));
        rows.forgetBefore(then.minus(rows.kept()));
    }

    private void adds(PersonId person, long item) {
        assertThat(company.as(
                        person,
                        () -> photos.add(Beside.of(ItemKind.STORY, item), "", PHOTO)
                                .refusals()))
                .isEmpty();
    }

    private void describes(PersonId person, long item, String alt) {
        underHand(person, item)
                .forEach(it -> assertThat(company.as(
                                person, () -> photos.describe(it.id(), alt).refusals()))
                        .isEmpty());
    }

    private List<PhotoLine> underHand(PersonId person, long item) {
        return company.as(person, () -> photos.underHand(Beside.of(ItemKind.STORY, item)));
    }

    private ItemRef tellsWithPhoto() {
        adds(anna, 0);
        describes(anna, 0, "De voorkant");
        return tells(anna);
    }

    private ItemRef tells(PersonId person) {
        return ((Outcome.Saved<StoryDraft>) telling(person)).item();
    }

    private Outcome<StoryDraft> telling(PersonId person) {
        return company.as(person, () -> stories.tell(StoryDraft.of("Het dak lekt nog steeds", Language.NL)));
    }
}
