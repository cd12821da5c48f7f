package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guide and the privacy sheet promise about how long things are kept is what is done. */
@ServiceTest
class KeptForAWhileTest {

    @Autowired
    List<Forgets> all;

    @Test
    void the_guide_lists_all_that_is_forgotten_and_when() throws IOException {
        assertThat(table("operations.md", "| what is forgotten | kept |"))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(it -> new Row(it.what(), words(it.kept())))
                        .toList());
    }

    @Test
    void the_privacy_sheet_lists_the_same_in_dutch() throws IOException {
        List<String> dutch = List.of(
                "concepten",
                "wat er met foto's gedaan en niet geplaatst is",
                "antwoorden aan de privacybewaker over teksten die niet geplaatst zijn",
                "bestanden om te importeren",
                "rijen die wachten op controle",
                "teksten van rijen die niet overgenomen zijn",
                "onthouden browsers (`rb-remember`)",
                "bekende browsers (`rb-known`)",
                "mail die verstuurd is of niet aankwam: aan wie, wanneer en hoe het afliep",
                "apparaten voor pushberichten die niet meer gebruikt zijn",
                "welk pushbericht naar welk apparaat ging, zonder wat erin stond",
                "wie waarneemt, als de laatste dag voorbij is",
                "kenmerken van verhalen die zonder verbinding getypt zijn, zonder van wie of wat erin stond",
                "welke tekst wanneer veranderde, voor de index van het zoeken",
                "hoe een hindernis of verbetering stond voor een stap die ongedaan te maken is");
        List<Row> sheet = table("privacy-en-ondernemingsraad.md", "| wat verdwijnt | bewaard |");

        assertThat(sheet).extracting(Row::what).isEqualTo(dutch);
        assertThat(sheet)
                .extracting(it ->
                        it.kept().replace("dagen", "days").replace("dag", "day").replace("minuut", "minute"))
                .isEqualTo(table("operations.md", "| what is forgotten | kept |").stream()
                        .map(Row::kept)
                        .toList());
    }

    @Test
    void each_can_be_asked_to_forget_on_this_database() {
        assertThat(all)
                .allSatisfy(it -> assertThat(it.forgetBefore(Instant.parse("2000-01-01T00:00:00Z")))
                        .as(it.what())
                        .isZero());
    }

    private record Row(String what, String kept) {}

    private static List<Row> table(String file, String head) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", file));
        int at = lines.indexOf(head);
        assertThat(at).as("the table in %s", file).isNotNegative();
        return lines.subList(at + 2, lines.size()).stream()
                .takeWhile(it -> it.startsWith("|"))
                .map(it -> it.split(" *\\| *"))
                .map(it -> new Row(it[1], it[2]))
                .toList();
    }

    private static String words(Duration time) {
        if (time.toDays() == 1) {
            return "1 day";
        }
        return time.toDays() > 0 ? time.toDays() + " days" : time.toMinutes() + " minute";
    }
}
