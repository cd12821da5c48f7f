package nl.ruimbaan.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Pattern BUNDLE = Pattern.compile("(?:generated-flow-imports|Flow(?:Client|Bootstrap))-[-\\w]+\\.js");
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export) .*\"(\\.{1,2}/[-\\w./]+\\.js)\";$");

    private static final List<String> EVERYWHERE = List.of("shell/reader.js", "shell/frame.js");

    /** The element that fills the screen at this address. */
    private static final Map<String, String> SCREENS =
            Map.of("stories", "story/rb-wall.js", "obstacles", "board/rb-board.js");

    private final ResourceLoader files;
    private final List<String> everywhere;

    FirstLook(ResourceLoader files) {
        this.files = files;
        everywhere = new ArrayList<>(framework());
        everywhere.addAll(ours(EVERYWHERE));
    }

    /**
     * The modules, relative to the portal's own address.
     *
     * @param path of the address, without a slash before it
     */
    List<String> modules(String path) {
        var all = new LinkedHashSet<>(everywhere);
        String screen = SCREENS.get(path);
        if (screen != null) {
            all.addAll(ours(List.of(screen)));
        }
        return List.copyOf(all);
    }

    /** The parts of the framework's bundle that every page fetches; none when it is made anew while one develops. */
    private List<String> framework() {
        Resource page = files.getResource("classpath:" + VAADIN + "index.html");
        if (!page.exists()) {
            return List.of();
        }
        return START.matcher(text(page)).results()
                .map(it -> it.group(1))
                .flatMap(start -> BUNDLE.matcher(text(files.getResource("classpath:" + VAADIN + start)))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .map(it -> "VAADIN/build/" + it))
                .toList();
    }

    /** Modules of ours with all that they import. */
    private List<String> ours(List<String> modules) {
        Set<String> found = new LinkedHashSet<>();
        modules.forEach(it -> follow(it, found));
        return found.stream().map(Assets::url).toList();
    }

    private void follow(String module, Set<String> found) {
        Resource file = files.getResource("classpath:META-INF/resources/ruimbaan/" + module);
        if (file.exists() && found.add(module)) {
            IMPORT.matcher(text(file)).results()
                    .map(it -> URI.create(module).resolve(it.group(1)).toString())
                    .forEach(it -> follow(it, found));
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
