package nl.ruimbaan.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PhotoScreensTest {

    @Autowired
    PhotoService photos;

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    long draft;
    long id;

    @BeforeEach
    void add() {
        anna = company.hire("Anna");
        draft = company.as(anna, drafts::begin);
        company.as(
                anna,
                () -> photos.add(Beside.of(ItemKind.STORY, draft), "", SamplePhoto.jpeg(600, 400))
                        .refusals());
        id = company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, draft)))
                .getFirst()
                .id();
    }

    @Test
    void a_photo_is_described_before_it_is_published_and_stands_beside_the_story() {
        Colleague annaHere = portal.sits(anna).goesTo("stories/new?draft=" + -draft);
        annaHere.fills("words", "Het dak lekt").fills("literal", true);
        TextField alt = annaHere.window()
                .find(TextField.class)
                .withId("field-photo-" + id)
                .single();
        annaHere.clicks("save");

        assertThat(alt.isInvalid()).isTrue();
        alt.setValue("Een natte plek in het plafond");
        annaHere.clicks("save");

        Image image = annaHere.window()
                .find(Image.class)
                .withAttribute("src", "photos/" + id + "/thumbnail")
                .single();
        assertThat(image.getAlt()).contains("Een natte plek in het plafond");
        assertThat(image.getElement().getAttribute("width")).isEqualTo("480");
        assertThat(image.getElement().getAttribute("height")).isEqualTo("320");
        assertThat(annaHere.window()
                        .find(Anchor.class)
                        .withId("photo-" + id)
                        .single()
                        .getHref())
                .isEqualTo("photos/" + id);
    }

    @Test
    void of_five_photos_one_is_removed_before_another_is_chosen() {
        for (int i = 0; i < 4; i++) {
            company.as(
                    anna,
                    () -> photos.add(Beside.of(ItemKind.STORY, draft), "", SamplePhoto.jpeg(60, 40))
                            .refusals());
        }
        Colleague annaHere = portal.sits(anna).goesTo("stories/new?draft=" + -draft);
        assertThat(annaHere.window().find(Upload.class).exists()).isFalse();

        annaHere.clicks("remove-photo-" + id);

        assertThat(annaHere.window().find(Upload.class).exists()).isTrue();
        assertThat(annaHere.window()
                        .find(TextField.class)
                        .withId("field-photo-" + id)
                        .exists())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "foto.jfif, image/jpeg",
        "foto, application/octet-stream",
        "foto.jpg, image/jpeg",
        "foto.txt, text/plain"
    })
    void a_photo_is_taken_by_what_it_is_and_not_by_what_it_is_called(String name, String said) {
        Colleague annaHere = portal.sits(anna).goesTo("stories/new?draft=" + -draft);

        annaHere.window()
                .test(annaHere.window().find(Upload.class).single())
                .upload(name, said, SamplePhoto.png(60, 40));
        annaHere.window().roundTrip();

        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, draft))))
                .extracting(PhotoLine::width)
                .containsExactly(600, 60);
    }

    @Test
    void what_is_thrown_away_takes_its_photos_along() {
        Colleague annaHere = portal.sits(anna).goesTo("stories/new?draft=" + -draft);

        annaHere.clicks("discard");

        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, draft))))
                .isEmpty();
    }
}
