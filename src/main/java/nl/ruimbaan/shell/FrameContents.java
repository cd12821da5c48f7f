package nl.ruimbaan.shell;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the frame shows to all who have the same roles and read the same language: looked up once, and the same JSON for every
 * window of theirs. The browser draws it, and marks the place of the moment itself.
 */
@Component
class FrameContents {

    /** On a phone: five places at the bottom, *New* in the middle. */
    private static final List<FramePlace> PHONE = List.of(
            new FramePlace("", "home.menu", "home-o"),
            new FramePlace("stories", "story.menu", "comment-ellipsis-o"),
            new FramePlace("stories/new", "new.story.short", "plus-circle"),
            new FramePlace("obstacles", "obstacle.menu", "road-branches"),
            new FramePlace("improvements", "improvement.menu", "lightbulb"));

    /** What one can begin from everywhere. */
    private static final List<FramePlace> BEGINNINGS = List.of(
            new FramePlace("stories/new", "new.story", ""),
            new FramePlace("obstacles/new", "new.obstacle", ""),
            new FramePlace("improvements/new", "new.improvement", ""),
            new FramePlace("demands", "new.demand", ""));

    private final CurrentUser user;
    private final OrganisationName organisation;
    private final Translations texts;
    private final Map<Alike, Parts> made = new ConcurrentHashMap<>();

    FrameContents(CurrentUser user, OrganisationName organisation, Translations texts) {
        this.user = user;
        this.organisation = organisation;
        this.texts = texts;
    }

    /** For who asks. */
    Parts in(Locale locale) {
        var reader = new Alike(user.isSignedIn(), user.roles(), locale, organisation.organisationName());
        return made.computeIfAbsent(reader, this::make);
    }

    private Parts make(Alike reader) {
        List<FramePlace> menu = MenuConfiguration.getMenuEntries().stream()
                .map(it -> new FramePlace(it.path(), it.title(), Objects.requireNonNullElse(it.icon(), "")))
                .toList();
        return new Parts(
                part(reader.organisation(), menu, reader.locale()),
                part(texts.in(reader.locale(), "shell.places"), PHONE, reader.locale()),
                part(texts.in(reader.locale(), "new.button"), BEGINNINGS, reader.locale()));
    }

    private ObjectNode part(String name, List<FramePlace> places, Locale locale) {
        var named = places.stream()
                .map(it -> it.called(texts.in(locale, it.title())))
                .toList();
        return JacksonUtils.getMapper().valueToTree(new Part(name, named));
    }

    /** Who see the same. */
    private record Alike(boolean signedIn, Set<Role> roles, Locale locale, String organisation) {}

    /**
     * What one of the frame's elements draws.
     *
     * @param name what stands above the places, or names them
     */
    private record Part(String name, List<FramePlace> places) {}

    /**
     * What is sent.
     *
     * @param drawer the organisation and the places of the portal
     * @param phoneBar the places at the bottom of a phone
     * @param beginnings the button *New* and what it offers
     */
    record Parts(ObjectNode drawer, ObjectNode phoneBar, ObjectNode beginnings) {}
}
