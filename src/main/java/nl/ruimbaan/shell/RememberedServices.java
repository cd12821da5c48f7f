package nl.ruimbaan.shell;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.internal.DevModeHandlerManager;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.spring.security.VaadinRolePrefixHolder;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers two of Vaadin's services that never change. Vaadin looks for them at every page, several times, and each time
 * searches the whole jar: a fifth of what a page cost.
 */
@Component
class RememberedServices implements VaadinServiceInitListener {

    private static final Set<Class<?>> FIXED = Set.of(VaadinRolePrefixHolder.class, DevModeHandlerManager.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getContext() instanceof VaadinServletContext context) {
            Lookup lookup = context.getAttribute(Lookup.class);
            if (lookup != null) {
                // Set beside Vaadin, which would refuse it: it wants to be sure that nobody has replaced it by
                // accident.
                context.getContext().setAttribute(Lookup.class.getName(), new Remembering(lookup));
            }
        }
    }

    private record Remembering(Lookup lookup, Map<Class<?>, Optional<Object>> found) implements Lookup {

        Remembering(Lookup lookup) {
            this(lookup, new ConcurrentHashMap<>());
        }

        @Override
        public <T> @Nullable T lookup(Class<T> service) {
            return FIXED.contains(service)
                    ? service.cast(found.computeIfAbsent(service, it -> Optional.ofNullable(lookup.lookup(service)))
                            .orElse(null))
                    : lookup.lookup(service);
        }

        @Override
        public <T> Collection<T> lookupAll(Class<T> service) {
            return lookup.lookupAll(service);
        }
    }
}
