package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.support.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a window costs, told without a clock: what stays of it on the server, and what is sent when it opens. */
@ScreenTest
class PageWeightTest {

    private static final int STORIES = 200;
    private static final int KB = 1_024;

    @Autowired
    DataSource database;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.fill(database, STORIES);
    }

    @Test
    void the_frame_is_a_handful_of_nodes_and_a_small_answer() {
        Colleague anna = portal.sits(new PersonId(archive.person(0))).goesTo("obstacles/999999999");

        assertThat(nodes(anna)).isLessThan(40);
        assertThat(firstAnswer(anna)).isLessThan(15 * KB);
    }

    /**
     * Before the frame was drawn in the browser: home 40, wall 80, board 108, list 178, backlog 97, progress 157 KB. A number grows with
     * what was made before in the same database: there is room for a few digits.
     */
    @Test
    void no_screen_says_more_than_it_must_when_it_opens() {
        SequencedMap<String, Integer> most = new LinkedHashMap<>();
        most.put("", 30); // how far each of five threads is, and what came of it
        most.put("stories", 35);
        most.put("stories/" + archive.story(0), 55); // with a verb for its teller: merging
        most.put("obstacles", 43);
        most.put("obstacles/list", 84);
        most.put("obstacles/" + archive.obstacle(0), 68);
        most.put("improvements", 68);
        most.put("improvements/board", 48);
        most.put("improvements/" + archive.improvement(0), 97); // with three experiments, and one verb more: merging
        most.put("progress", 54);

        assertThat(most)
                .allSatisfy((path, kilobytes) -> assertThat(firstAnswer(
                                portal.sits(new PersonId(archive.person(0))).goesTo(path)))
                        .isLessThan(kilobytes * KB));
    }

    /**
     * Each costs a stack trace: a sentence read anew, a bean that is not there. Hibernate's own are left out: it finds out that a
     * list is no single value by trying.
     */
    @Test
    void no_screen_throws_an_exception_to_find_its_way() throws Exception {
        List<String> paths = List.of(
                "",
                "stories",
                "obstacles",
                "obstacles/list",
                "improvements",
                "improvements/board",
                "progress",
                "stories/" + archive.story(0));
        Colleague anna = portal.sits(new PersonId(archive.person(0)));
        paths.forEach(anna::goesTo);

        Path file = Files.createTempFile("thrown", ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.JavaExceptionThrow").with("throttle", "off");
            recording.start();
            paths.forEach(anna::goesTo);
            recording.stop();
            recording.dump(file);
        }

        assertThat(thrown(file)).isEmpty();
        Files.delete(file);
    }

    /** What this thread threw. */
    private static List<String> thrown(Path recording) throws IOException {
        return RecordingFile.readAllEvents(recording).stream()
                .filter(it -> it.getEventType().getName().equals("jdk.JavaExceptionThrow"))
                .filter(it -> it.getThread() != null
                        && it.getThread().getJavaThreadId()
                                == Thread.currentThread().threadId())
                .filter(it -> !it.getClass("thrownClass").getName().startsWith("org.hibernate."))
                .map(it -> it.getClass("thrownClass").getName() + ": " + it.getString("message"))
                .toList();
    }

    private static int nodes(Colleague somebody) {
        somebody.window().activate();
        var nodes = new AtomicInteger();
        somebody.window()
                .getUI()
                .getInternals()
                .getStateTree()
                .getRootNode()
                .visitNodeTree(it -> nodes.incrementAndGet());
        return nodes.get();
    }

    /** Bytes of what is sent when the window opens. */
    private static int firstAnswer(Colleague somebody) {
        somebody.window().activate();
        UI ui = somebody.window().getUI();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return new UidlWriter().createUidl(ui, false).toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
