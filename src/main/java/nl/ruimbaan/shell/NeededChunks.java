package nl.ruimbaan.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.ui.Dependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * For each kind of component, Vaadin tells the browser to load the part of its bundle in which that component is: 150 bytes each, twenty
 * a page. In the bundle that we use all but a few are in the part that is always loaded, and the browser does nothing. Only
 * those few are told.
 */
@Component
class NeededChunks implements VaadinServiceInitListener {

    private static final String BUNDLE = "classpath*:META-INF/VAADIN/webapp/VAADIN/build/generated-flow-imports*.js";
    private static final Pattern CHUNK = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final ResourcePatternResolver files;

    NeededChunks(ResourcePatternResolver files) {
        this.files = files;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            Set<String> apart = apart();
            event.addDependencyFilter((dependencies, context) -> dependencies.stream()
                    .filter(it -> it.getType() != Dependency.Type.DYNAMIC_IMPORT
                            || chunks(it.getUrl()).anyMatch(apart::contains)
                            || chunks(it.getUrl()).findAny().isEmpty())
                    .toList());
        }
    }

    /** The parts that are loaded when they are needed. */
    private Set<String> apart() {
        try {
            return Stream.of(files.getResources(BUNDLE))
                    .flatMap(NeededChunks::chunks)
                    .collect(Collectors.toSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> chunks(Resource script) {
        try {
            return chunks(script.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> chunks(String script) {
        return CHUNK.matcher(script).results().map(MatchResult::group);
    }
}
