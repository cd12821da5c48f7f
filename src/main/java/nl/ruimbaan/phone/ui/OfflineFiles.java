package nl.ruimbaan.phone.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.people.Language;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the worker keeps for when there is no line: the page in each language and what it is drawn with. Nothing of a person. */
@Component
class OfflineFiles {

    private static final List<String> FRAMEWORK =
            List.of("/aura/aura.css", "/aura/fonts/InstrumentSans/InstrumentSans.woff2");

    private static final List<String> OURS = List.of(
            "base/tokens.css",
            "base/mark.svg",
            "base/favicon.svg",
            "phone/offline.css",
            "phone/offline.js",
            "phone/offline-story.js",
            "phone/who-types.js",
            "phone/kept-stories.js",
            "phone/device.js",
            "phone/line.js",
            "base/element.js",
            "base/waiting.js");

    private final ResourceLoader files;
    private final JsonMapper json;

    OfflineFiles(ResourceLoader files, JsonMapper json) {
        this.files = files;
        this.json = json;
    }

    /** The worker of this build: another build has another, so that a browser sees that it is overtaken. */
    String worker() throws IOException {
        String code = files.getResource("classpath:META-INF/resources/ruimbaan/phone/worker.js")
                .getContentAsString(StandardCharsets.UTF_8);
        return "const BUILD = %s;\nconst PAGES = %s;\nconst FILES = %s;\n%s"
                .formatted(
                        json.writeValueAsString(Assets.version()),
                        json.writeValueAsString(pages()),
                        json.writeValueAsString(all()),
                        code);
    }

    private static List<String> pages() {
        return Arrays.stream(Language.values()).map(OfflinePage::address).toList();
    }

    private static List<String> all() {
        return Stream.concat(FRAMEWORK.stream(), OURS.stream().map(it -> "/" + Assets.url(it)))
                .toList();
    }
}
