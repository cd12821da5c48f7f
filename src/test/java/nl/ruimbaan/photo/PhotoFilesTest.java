package nl.ruimbaan.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser gets when it asks for a photo. */
@ServerTest
class PhotoFilesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Company company;

    @Autowired
    private PhotoService photos;

    @Autowired
    private StoryService stories;

    private PersonId anna;
    private PersonId bram;
    private long id;
    private @Nullable StoryId story;

    @Autowired
    private Moderation moderation;

    @BeforeEach
    void add() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        company.as(
                anna,
                () -> photos.add(Beside.of(ItemKind.STORY, 0), "", SamplePhoto.jpeg(600, 400))
                        .refusals());
        id = company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, 0)))
                .getFirst()
                .id();
    }

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void a_colleague_gets_the_picture_and_a_browser_may_do_nothing_else_with_it() {
        publish();
        for (String path : new String[] {"/photos/" + id, "/photos/" + id + "/thumbnail"}) {
            HttpResponse<String> answer = sits("bram", bram).opens(path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename=\"photo.jpg\"");
            assertThat(header(answer, "Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
            assertThat(header(answer, "Pragma")).doesNotContain("no-cache");
            assertThat(header(answer, "Expires")).isIn("", " ");
            assertThat(answer.body()).contains("JFIF");
        }
    }

    @Test
    void a_document_is_only_ever_downloaded() {
        byte[] pdf = "%PDF-1.7\n<script>alert(1)</script>\n%%EOF".getBytes(StandardCharsets.UTF_8);
        company.as(
                anna,
                () -> photos.add(Beside.of(ItemKind.OBSTACLE, 0), "Bijlage \"één\".pdf", pdf)
                        .refusals());
        long document = company.as(anna, () -> photos.underHand(Beside.of(ItemKind.OBSTACLE, 0)))
                .getFirst()
                .id();

        HttpResponse<String> answer = sits("anna", anna).opens("/photos/" + document + "/document");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment; filename=")
                .contains("filename*=UTF-8''Bijlage%20%22%C3%A9%C3%A9n%22.pdf");
        assertThat(answer.body()).startsWith("%PDF-1.7");
        assertThat(sits("bram", bram).opens("/photos/" + document + "/document").statusCode())
                .isEqualTo(404);
        assertThat(sits("anna", anna).opens("/photos/" + id + "/document").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_browser_that_has_it_asks_before_it_shows_it_again() {
        publish();
        Browser bramHere = sits("bram", bram);
        String version = header(bramHere.opens("/photos/" + id), "ETag");

        HttpResponse<String> again = bramHere.with("If-None-Match", version).opens("/photos/" + id);

        assertThat(version).matches("\"[0-9a-f]{32}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(bramHere.opens("/photos/" + id + "/thumbnail").statusCode()).isEqualTo(200);
    }

    @Test
    void of_a_story_that_was_hidden_meanwhile_it_hears_that_there_is_none() {
        publish();
        Browser bramHere = sits("bram", bram);
        String version = header(bramHere.opens("/photos/" + id), "ETag");
        company.does(
                bram,
                () -> moderation
                        .recognisable(Objects.requireNonNull(story).ref(), "")
                        .refusals());

        HttpResponse<String> again = bramHere.with("If-None-Match", version).opens("/photos/" + id);

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(header(again, "ETag")).isEmpty();
        assertThat(header(again, "Cache-Control")).contains("no-store");
    }

    @Test
    void before_publishing_only_its_owner_gets_it() {
        assertThat(sits("anna", anna).opens("/photos/" + id).statusCode()).isEqualTo(200);
        assertThat(sits("bram", bram).opens("/photos/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_stranger_and_who_asks_for_none_hear_that_there_is_none() {
        publish();
        assertThat(new Browser(port).opens("/photos/" + id).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).opens("/photos/" + id + "/thumbnail").statusCode())
                .isEqualTo(404);
        assertThat(new Browser(port).opens("/photos/" + id).body()).doesNotContain("JFIF");
        assertThat(new Browser(port).opens("/photos/none").statusCode())
                .as("what is no photo is behind the sign-in, as all else")
                .isEqualTo(302);
        Browser here = sits("bram", bram);
        HttpResponse<String> none = here.opens("/photos/" + (id + 100));
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(header(none, "Cache-Control")).contains("no-store");
        assertThat(header(none, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private void publish() {
        company.as(anna, () -> photos.describe(id, "De voordeur").refusals());
        var told = (Outcome.Saved<StoryDraft>)
                company.as(anna, () -> stories.tell(StoryDraft.of("De deur klemt", Language.NL)));
        story = new StoryId(told.item().number());
    }

    private Browser sits(String name, PersonId person) {
        var browser = new Browser(port);
        browser.signsIn(name + person.value(), "geheim");
        return browser;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }
}
