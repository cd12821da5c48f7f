package nl.ruimbaan.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Which modules of ours a module of ours stands on. */
record ModuleImports(ResourceLoader files, Map<String, Set<String>> found) {

    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export) .*\"(\\.{1,2}/[-\\w./]+\\.js)\";$");

    ModuleImports(ResourceLoader files) {
        this(files, new ConcurrentHashMap<>());
    }

    /** The module, as {@code board/rb-board.js}, and all that it imports. */
    Set<String> with(String module) {
        return found.computeIfAbsent(module, it -> {
            Set<String> all = new LinkedHashSet<>();
            follow(it, all);
            return all;
        });
    }

    private void follow(String module, Set<String> all) {
        Resource file = files.getResource("classpath:META-INF/resources/ruimbaan/" + module);
        if (file.exists() && all.add(module)) {
            try {
                IMPORT.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .map(it -> URI.create(module).resolve(it.group(1)).toString())
                        .forEach(it -> follow(it, all));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
