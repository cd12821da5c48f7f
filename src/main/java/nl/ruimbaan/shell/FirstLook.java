package nl.ruimbaan.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ruimbaan.base.ui.Assets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * What a browser that opens an address will need, named at once. Otherwise it learns of each module from the one before: of the
 * framework's client when the bundle has run, of the board when the client has asked, of the board's parts when the board has come.
 */
@Component
class FirstLook {

    private static final String VAADIN = "META-INF/VAADIN/webapp/";
    private static final Pattern START = Pattern.compile("src=\"\\./(VAADIN/build/indexhtml-[-\\w]+\\.js)\"");
    private static final Pattern BUNDLE =
            Pattern.compile("(?:generated-flow-imports|Flow(?:Client|Bootstrap))-[-\\w]+\\.js");

    private static final List<String> EVERYWHERE = List.of("shell/reader.js", "shell/frame.js");

    /** The element that fills the screen at this address. */
    private static final Map<String, String> SCREENS = Map.of(
            "stories", "story/rb-wall.js", "obstacles", "board/rb-board.js", "improvements/board", "board/rb-board.js");

    private final ResourceLoader files;
    private final ModuleImports imports;
    private final List<String> framework;

    FirstLook(ResourceLoader files) {
        this.files = files;
        imports = new ModuleImports(files);
        framework = framework();
    }

    /**
     * The modules, relative to the portal's own address.
     *
     * @param path of the address, without a slash before it
     */
    List<String> modules(String path) {
        var all = new LinkedHashSet<>(framework);
        EVERYWHERE.forEach(it -> all.addAll(ours(it)));
        String screen = SCREENS.get(path);
        if (screen != null) {
            all.addAll(ours(screen));
        }
        return List.copyOf(all);
    }

    /** The parts of the framework's bundle that every page fetches; none when it is made anew while one develops. */
    private List<String> framework() {
        Resource page = files.getResource("classpath:" + VAADIN + "index.html");
        if (!page.exists()) {
            return List.of();
        }
        return START.matcher(text(page))
                .results()
                .map(it -> it.group(1))
                .flatMap(start -> BUNDLE.matcher(text(files.getResource("classpath:" + VAADIN + start)))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .map(it -> "VAADIN/build/" + it))
                .toList();
    }

    private List<String> ours(String module) {
        return imports.with(module).stream().map(Assets::url).toList();
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
