package nl.ruimbaan.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.Assets;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Our style sheets: written one a feature, sent as one; each by itself, as it is edited, under profile dev. */
@Controller
class StyleSheets {

    /** The tokens first, then the frame, which what stands in it may narrow. */
    private static final List<String> FILES = List.of(
            "base/tokens.css",
            "shell/shell.css",
            "base/base.css",
            "base/chart.css",
            "thread/thread.css",
            "demand/demand.css",
            "savedview/savedview.css",
            "story/story.css",
            "obstacle/obstacle.css",
            "stillness/stillness.css",
            "board/board.css",
            "condition/condition.css",
            "meeting/meeting.css",
            "improvement/improvement.css",
            "measure/measure.css",
            "experiment/experiment.css",
            "visit/visit.css",
            "spread/spread.css",
            "progress/progress.css",
            "kiosk/codes.css",
            "exchange/exchange.css",
            "people/people.css",
            "notification/notification.css",
            "mail/mail.css",
            "push/push.css",
            "phone/phone.css",
            "search/search.css",
            "conversation/conversation.css",
            "photo/photo.css",
            "operation/operation.css",
            "shell/print.css");

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final boolean dev;
    private final String all;

    StyleSheets(ResourceLoader files, Environment environment) {
        dev = environment.acceptsProfiles(Profiles.of("dev"));
        all = FILES.stream().map(it -> text(files, it)).collect(Collectors.joining("\n"));
    }

    /** Where they are, relative to the portal's own address. */
    List<String> addresses() {
        return dev ? FILES.stream().map(Assets::url).toList() : List.of(Assets.url("portal.css"));
    }

    @GetMapping("/ruimbaan/{version}/portal.css")
    ResponseEntity<String> portal() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(all);
    }

    private static String text(ResourceLoader files, String file) {
        try {
            return files.getResource("classpath:META-INF/resources/ruimbaan/" + file)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
