package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telling a story: on a phone, without giving away who it is about, with photos, and never losing a word. */
class StoryJourney extends Journey {

    @TempDir
    Path folder;

    @Test
    void on_a_phone_a_story_is_told_in_under_a_minute() {
        Browser employee = signedIn("medewerker");
        employee.wide(Browser.PHONE);
        Instant begin = Instant.now();

        StoryScreen told = StoryEditor.anew(employee)
                .words("Ik sta voor een dichte deur, en niemand belt mij terug.")
                .publish();

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMinutes(1));
        assertThat(told.words()).isEqualTo("Ik sta voor een dichte deur, en niemand belt mij terug.");
        assertThat(employee.js("return document.documentElement.scrollWidth")).isEqualTo((long) Browser.PHONE);
    }

    @Test
    void what_tells_who_it_is_about_is_masked_or_answered_before_others_read_it() {
        Browser employee = signedIn("medewerker");
        StoryEditor editor = StoryEditor.anew(employee)
                .words("Bel mij op 06-12345678, zei ze, of mail balie@veilig.example.")
                .kept();
        editor.save();
        editor.isHeldUpAt("words").mask("words").mayStay("words", "Dit is ons eigen adres");

        StoryScreen told = editor.publish();

        assertThat(told.words()).isEqualTo("Bel mij op [telefoonnummer], zei ze, of mail balie@veilig.example.");
        assertThat(Objects.toString(employee.js("return JSON.stringify(sessionStorage)")))
                .doesNotContain("12345678");
    }

    @Test
    void a_photo_is_described_before_colleagues_see_it_and_a_false_one_is_refused() throws IOException {
        Browser employee = signedIn("medewerker");
        StoryEditor editor = StoryEditor.anew(employee).words("Zo stond de gang er al weken bij.");
        editor.addPhoto(Files.writeString(folder.resolve("gang.jpg"), "geen foto"));
        assertThat(editor.photoRefusal()).contains("gang.jpg");

        editor.addPhoto(photo());
        employee.see(".rb-photo-row");
        editor.save();
        employee.see(".rb-photo-row [invalid]");
        StoryScreen told = editor.describePhoto(1, "Een gang vol dozen").publish();

        assertThat(told.photos()).containsExactly("Een gang vol dozen");
        Browser manager = signedIn("manager");
        assertThat(StoryScreen.open(manager, told.number()).photos()).containsExactly("Een gang vol dozen");
    }

    @Test
    void several_unfinished_stories_wait_and_one_is_gone_on_with_after_the_session_ended() {
        Browser employee = signedIn("medewerker");
        StoryEditor.anew(employee).words("Eerst dit verhaal").kept();
        StoryEditor.open(employee).another().words("Daarna dat verhaal").kept();
        Frame.endSessionElsewhere(employee);
        employee.open("stories/new");
        SignIn.asked(employee).asDemo("medewerker");

        StoryEditor again = StoryEditor.open(employee);
        assertThat(again.written("words")).isEqualTo("Daarna dat verhaal");
        again.goOnWith("Eerst dit verhaal");
        assertThat(again.publish().words()).isEqualTo("Eerst dit verhaal");
        StoryEditor other = StoryEditor.open(employee);
        assertThat(other.written("words")).isEqualTo("Daarna dat verhaal");
        assertThat(other.publish().words()).isEqualTo("Daarna dat verhaal");
    }

    @Test
    void a_colleague_is_named_with_the_keyboard_and_others_read_along() {
        Browser employee = signedIn("medewerker");
        StoryScreen told = StoryEditor.anew(employee)
                .words("Niemand wist wie de sleutel had.")
                .publish();
        Browser coach = signedIn("coach");
        StoryScreen reading = StoryScreen.open(coach, told.number());

        told.name("ma").say("weet jij meer van #" + told.number() + "?");

        reading.seesComment("weet jij meer van #" + told.number() + " Niemand wist wie de sleutel had?");
    }

    @Test
    void what_was_told_twice_becomes_one_that_keeps_what_was_said_and_is_taken_apart_again() {
        Browser employee = signedIn("medewerker");
        StoryScreen once = StoryEditor.anew(employee)
                .words("De lift stond stil en mijn man kon er niet uit.")
                .publish();
        String lift = once.say("Dit hoorde ik gisteren ook").number();
        StoryScreen twice = StoryEditor.anew(employee)
                .words("Mijn man zat vast in de lift, en niemand nam op.")
                .publish();
        String other = twice.number();

        StoryScreen.open(employee, lift).mergeInto(other).reads("#twice-history", "#" + other);
        StoryScreen.open(employee, other)
                .seesComment("Dit hoorde ik gisteren ook")
                .reads("#twice-history", "#" + lift);

        StoryScreen.open(employee, lift).takeApart("Het waren twee dagen").seesComment("Dit hoorde ik gisteren ook");
    }

    private Path photo() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(70, 130, 140));
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        Path file = folder.resolve("echt.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
