package nl.ruimbaan.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@CommittedServiceTest
class PhotoScreensTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    PhotoService photos;

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    PersonId anna;
    long draft;
    long id;

    @BeforeEach
    void add() {
        anna = company.hire("Anna");
        draft = company.as(anna, drafts::begin);
        company.as(
                anna,
                () -> photos.add(ItemKind.STORY, draft, SamplePhoto.jpeg(600, 400))
                        .refusals());
        id = company.as(anna, () -> photos.underHand(ItemKind.STORY, draft))
                .getFirst()
                .id();
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void a_photo_is_described_before_it_is_published_and_stands_beside_the_story() {
        BrowserlessUIContext window = sits(anna);
        window.getUI().navigate("stories/new", QueryParameters.of("draft", Long.toString(-draft)));
        window.find(TextArea.class).withId("field-words").single().setValue("Het dak lekt");
        TextField alt = window.find(TextField.class).withId("field-photo-" + id).single();
        click(window, "save");

        assertThat(alt.isInvalid()).isTrue();
        alt.setValue("Een natte plek in het plafond");
        click(window, "save");

        Image image = window.find(Image.class)
                .withAttribute("src", "photos/" + id + "/thumbnail")
                .single();
        assertThat(image.getAlt()).contains("Een natte plek in het plafond");
        assertThat(image.getElement().getAttribute("width")).isEqualTo("480");
        assertThat(image.getElement().getAttribute("height")).isEqualTo("320");
        assertThat(window.find(Anchor.class).withId("photo-" + id).single().getHref())
                .isEqualTo("photos/" + id);
    }

    @Test
    void of_five_photos_one_is_removed_before_another_is_chosen() {
        for (int i = 0; i < 4; i++) {
            company.as(
                    anna,
                    () -> photos.add(ItemKind.STORY, draft, SamplePhoto.jpeg(60, 40))
                            .refusals());
        }
        BrowserlessUIContext window = sits(anna);
        window.getUI().navigate("stories/new", QueryParameters.of("draft", Long.toString(-draft)));
        assertThat(window.find(Upload.class).exists()).isFalse();

        click(window, "remove-photo-" + id);

        assertThat(window.find(Upload.class).exists()).isTrue();
        assertThat(window.find(TextField.class).withId("field-photo-" + id).exists())
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
        BrowserlessUIContext window = sits(anna);
        window.getUI().navigate("stories/new", QueryParameters.of("draft", Long.toString(-draft)));

        window.test(window.find(Upload.class).single()).upload(name, said, SamplePhoto.png(60, 40));
        window.roundTrip();

        assertThat(company.as(anna, () -> photos.underHand(ItemKind.STORY, draft)))
                .extracting(PhotoLine::width)
                .containsExactly(600, 60);
    }

    @Test
    void what_is_thrown_away_takes_its_photos_along() {
        BrowserlessUIContext window = sits(anna);
        window.getUI().navigate("stories/new", QueryParameters.of("draft", Long.toString(-draft)));

        click(window, "discard");

        assertThat(company.as(anna, () -> photos.underHand(ItemKind.STORY, draft)))
                .isEmpty();
    }

    private BrowserlessUIContext sits(PersonId person) {
        Authentication signedIn =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        return portal.newUser(signedIn).newWindow();
    }

    private static void click(BrowserlessUIContext window, String id) {
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
    }
}
