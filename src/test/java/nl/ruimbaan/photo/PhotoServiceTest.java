package nl.ruimbaan.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class PhotoServiceTest {

    private static final byte[] PHOTO = SamplePhoto.jpeg(60, 40);
    private static final Beside NEW = Beside.of(ItemKind.STORY, 0);

    @Autowired
    PhotoService photos;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

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
    void photos_of_a_new_story_are_published_with_it() {
        adds(anna, 0);
        describes(anna, 0, " Een natte plek in het plafond ");
        ItemRef story = tells(anna);

        assertThat(company.as(bram, () -> photos.of(story))).singleElement().satisfies(it -> {
            assertThat(it.alt()).isEqualTo("Een natte plek in het plafond");
            assertThat(List.of(it.width(), it.height())).containsExactly(60, 40);
        });
        assertThat(underHand(anna, 0)).isEmpty();
        assertThat(underHand(anna, story.number())).hasSize(1);
    }

    @Test
    void without_a_text_for_who_does_not_see_it_nothing_is_published() {
        adds(anna, 0);
        String field = PhotoService.field(underHand(anna, 0).getFirst().id());

        assertThat(refusals(anna)).containsExactly(Refusal.of(field, "photo.refused.noAlt"));
        describes(anna, 0, "   ");
        assertThat(refusals(anna)).containsExactly(Refusal.of(field, "photo.refused.noAlt"));
        describes(anna, 0, "x".repeat(201));
        assertThat(refusals(anna)).containsExactly(Refusal.of(field, "refused.tooLong", 200, 201));
        describes(anna, 0, "Bel 06-12345678");
        assertThat(refusals(anna)).containsExactly(Refusal.of(field, "privacy.refused.PHONE"));
        describes(anna, 0, "x".repeat(200));
        assertThat(company.as(bram, () -> photos.of(tells(anna)))).hasSize(1);
    }

    @Test
    void five_photos_and_no_more() {
        for (int i = 0; i < 5; i++) {
            adds(anna, 0);
        }

        assertThat(company.as(anna, () -> photos.add(NEW, "", PHOTO).refusals()))
                .containsExactly(Refusal.of("photos", "photo.refused.enough", 5));
        company.as(anna, () -> photos.remove(underHand(anna, 0).getFirst().id()).refusals());
        adds(anna, 0);
        adds(bram, 0);
    }

    @Test
    void too_large_and_broken_files_are_refused() {
        assertThat(company.as(
                        anna, () -> photos.add(NEW, "", new byte[10_000_001]).refusals()))
                .containsExactly(Refusal.of("photos", "photo.refused.tooLarge", 10));
        assertThat(company.as(
                        anna, () -> photos.add(NEW, "", new byte[10_000_000]).refusals()))
                .containsExactly(Refusal.of("photos", "photo.refused.type"));
        assertThat(company.as(
                        anna,
                        () -> photos.add(Beside.of(ItemKind.CONDITION, 0), "", PHOTO)
                                .refusals()))
                .containsExactly(Refusal.of("photos", "photo.refused.notYours"));
        assertThat(underHand(anna, 0)).isEmpty();
    }

    @Test
    void an_edit_is_seen_when_it_is_saved_and_not_before() {
        ItemRef story = tellsWithPhoto();
        long first = underHand(anna, story.number()).getFirst().id();
        adds(anna, story.number());
        long second = underHand(anna, story.number()).getLast().id();
        company.as(anna, () -> photos.describe(second, "De achterkant").refusals());
        company.as(anna, () -> photos.remove(first).refusals());

        assertThat(company.as(bram, () -> photos.of(story)))
                .extracting(PhotoLine::id)
                .containsExactly(first);
        assertThat(company.as(bram, () -> photos.file(second, PhotoSize.FULL))).isEmpty();
        assertThat(company.as(bram, () -> photos.file(first, PhotoSize.FULL))).isPresent();

        edits(story);

        assertThat(company.as(bram, () -> photos.of(story)))
                .extracting(PhotoLine::id)
                .containsExactly(second);
        assertThat(jdbc.sql("select count(*) from photo_file").query(Long.class).single())
                .isEqualTo(2);
    }

    @Test
    void only_the_teller_changes_the_photos_of_a_story() {
        ItemRef story = tellsWithPhoto();
        PhotoLine photo = underHand(anna, story.number()).getFirst();

        for (PersonId other : List.of(bram, carla)) {
            assertThat(company.as(
                            other,
                            () -> photos.add(Beside.of(ItemKind.STORY, story.number()), "", PHOTO)
                                    .refusals()))
                    .containsExactly(Refusal.of("photos", "photo.refused.notYours"));
            assertThat(company.as(
                            other, () -> photos.describe(photo.id(), "Van mij").refusals()))
                    .containsExactly(Refusal.because("notice.gone"));
            assertThat(company.as(other, () -> photos.remove(photo.id()).refusals()))
                    .containsExactly(Refusal.because("notice.gone"));
            company.does(other, () -> photos.discard(Beside.of(ItemKind.STORY, story.number())));
        }
        assertThat(underHand(anna, story.number())).containsExactly(photo);
        assertThat(underHand(bram, story.number())).isEmpty();
    }

    @Test
    void a_photo_is_seen_by_who_may_read_the_story() {
        adds(anna, 0);
        long id = underHand(anna, 0).getFirst().id();
        assertThat(sees(anna, id)).isTrue();
        assertThat(sees(bram, id)).isFalse();
        assertThat(sees(carla, id)).isFalse();

        describes(anna, 0, "De voordeur");
        ItemRef story = tells(anna);
        assertThat(sees(bram, id)).isTrue();

        company.as(
                carla,
                () -> moderation
                        .hide(new StoryId(story.number()).ref(), "Te herkennen aan de foto")
                        .refusals());
        assertThat(sees(anna, id)).isTrue();
        assertThat(sees(carla, id)).isTrue();
        assertThat(sees(bram, id)).isFalse();
        assertThat(company.as(bram, () -> photos.of(story))).isEmpty();
    }

    @Test
    void a_list_reads_no_file_whatever_it_holds() {
        ItemRef one = tellsWithPhoto();
        for (int i = 0; i < 5; i++) {
            adds(anna, 0);
        }
        underHand(anna, 0)
                .forEach(it -> company.as(
                        anna, () -> photos.describe(it.id(), "Nog een").refusals()));
        ItemRef five = tells(anna);

        company.as(bram, () -> photos.of(one)); // what the test itself left to be written is written first
        long forOne = StatementCount.of(() -> company.as(bram, () -> photos.of(one)));
        assertThat(StatementCount.of(() -> company.as(bram, () -> photos.of(five))))
                .isEqualTo(forOne);
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

    private boolean sees(PersonId person, long id) {
        return company.as(person, () -> photos.file(id, PhotoSize.THUMBNAIL)).isPresent();
    }

    private ItemRef tellsWithPhoto() {
        adds(anna, 0);
        describes(anna, 0, "De voorkant");
        return tells(anna);
    }

    private ItemRef tells(PersonId person) {
        return ((Outcome.Saved<StoryDraft>) telling(person)).item();
    }

    private List<Refusal> refusals(PersonId person) {
        return ((Outcome.Refused<StoryDraft>) telling(person)).refusals();
    }

    private Outcome<StoryDraft> telling(PersonId person) {
        return company.as(person, () -> stories.tell(StoryDraft.of("Het dak lekt nog steeds", Language.NL)));
    }

    private void edits(ItemRef story) {
        assertThat(company.as(
                        anna,
                        () -> stories.edit(
                                new StoryId(story.number()), 0, StoryDraft.of("Het dak lekt alweer", Language.NL))))
                .isInstanceOf(Outcome.Saved.class);
    }
}
