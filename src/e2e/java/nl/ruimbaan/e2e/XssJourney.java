package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.browser.Hostile;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.ImportScreen;
import nl.ruimbaan.e2e.screens.ImprovementEditor;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.Wall;
import org.junit.jupiter.api.Test;

/** Texts that want to be more than text. Nothing of them runs, wherever they are shown. */
class XssJourney extends Journey {

    private static final int TITLE = 120;

    @Test
    void nothing_runs_from_an_import_of_hostile_texts() throws IOException {
        List<String> texts = new ArrayList<>(Hostile.scripts());
        texts.addAll(Hostile.naughtyStrings());
        Browser coach = watched("coach");

        List<Integer> result =
                ImportScreen.open(coach).upload(csv(texts)).check().run();
        assertThat(result.getFirst()).isGreaterThan(Hostile.scripts().size());
        assertNothingRan(coach);

        var wall = Wall.open(coach).readOn(texts.size()).stories();
        assertNothingRan(coach);
        assertThat(wall.values()).contains(Hostile.scripts().getFirst());
        for (String story : numbersOf(wall)) {
            coach.open("stories/" + story).see(".rb-story .rb-quote");
            assertNothingRan(coach);
        }
    }

    @Test
    void nothing_runs_from_markdown_titles_and_long_texts_of_a_thread() {
        Browser employee = watched("medewerker");
        String all = String.join("\n\n", Hostile.scripts());
        String some = all.substring(0, 1_900);
        String title = "<img src=x onerror=alert(1)>";

        var story = StoryEditor.anew(employee)
                .paste("words", some)
                .paste("title", title)
                .paste("happened", all)
                .publish();
        assertThat(story.title()).isEqualTo(title);
        assertNothingRan(employee);
        var obstacle = ObstacleEditor.open(employee)
                .paste("sentence", some)
                .paste("title", title)
                .report();
        assertNothingRan(employee);
        var improvement = ImprovementEditor.open(employee)
                .paste("problem", some)
                .paste("title", title)
                .propose();
        assertNothingRan(employee);

        Browser manager = watched("manager");
        for (String page : List.of(
                "",
                "stories",
                "obstacles",
                "improvements",
                "improvements/board",
                "progress",
                "stories/" + story.number(),
                "obstacles/" + obstacle.number(),
                "improvements/" + improvement.number(),
                "obstacles/new?story=" + story.number(),
                "improvements/new?obstacle=" + obstacle.number())) {
            manager.open(page).see("#main h1");
            assertNothingRan(manager);
        }
        Board.open(manager).choose(obstacle.number(), "PICK_UP");
        manager.type("field-firstStep", title).click("#move-save");
        manager.waitUntilGone("#move-card");
        assertNothingRan(manager);
        manager.open("obstacles/" + obstacle.number()).see("#state");
        assertNothingRan(manager);
    }

    @Test
    void nothing_runs_from_the_names_of_people_and_teams() {
        Browser administrator = watched("beheerder");
        administrator.open("accounts").click("#add-team");
        administrator.type("field-team", "<img src=x onerror=alert(1)>").click("#save-team");
        administrator.waitUntilGone("#save-team");
        administrator.click("#invite");
        administrator
                .type("field-name", "<svg onload=alert(1)>")
                .type("field-username", "svg-onload")
                .click("#save-account");
        administrator.see("#invitation-link");
        assertNothingRan(administrator);
        administrator.open("accounts").see("#accounts");
        assertNothingRan(administrator);
        administrator.open("stories").click("#filter-team input");
        administrator.seeText("vaadin-combo-box-item", "<img");
        assertNothingRan(administrator);
    }

    private Browser watched(String account) {
        Browser browser = signedIn(account);
        Hostile.watch(browser);
        browser.open("").see("#main h1");
        return browser;
    }

    private static void assertNothingRan(Browser browser) {
        assertThat(Hostile.ran(browser)).as("on /%s", browser.path()).isEmpty();
    }

    private static List<String> numbersOf(java.util.Map<String, String> wall) {
        var scripts = Hostile.scripts();
        return wall.entrySet().stream()
                .filter(it -> scripts.contains(it.getValue()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static Path csv(List<String> texts) throws IOException {
        Path file = Path.of("target", "e2e", "hostile.csv");
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                texts.stream()
                        .map(it ->
                                cell(it) + "," + cell(it.length() > TITLE ? "" : it) + "," + cell(it) + "," + cell(it))
                        .collect(Collectors.joining("\n", "woorden,titel,wat gebeurde,wat telde\n", "\n")));
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
