package nl.ruimbaan.story;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import tools.jackson.databind.json.JsonMapper;

/** How a story's text changed. */
@ApplicationService
public class StoryVersions {

    private final StoryRepository stories;
    private final TextVersions versions;
    private final JsonMapper json;
    private final CurrentUser user;

    StoryVersions(StoryRepository stories, TextVersions versions, JsonMapper json, CurrentUser user) {
        this.stories = stories;
        this.versions = versions;
        this.json = json;
        this.user = user;
    }

    /** The texts that it had, newest first, at most fifty; none when the current user may not read it. */
    public List<Version> of(StoryId id) {
        return stories.findById(id.number())
                .filter(it -> it.mayBeReadBy(user.id(), user.has(Role.COACH)))
                .map(it -> versions.of(id.ref()).stream()
                        .map(version -> new Version(version.version(), version.at(), text(version, it)))
                        .toList())
                .orElseGet(List::of);
    }

    /** Whoever may not know the teller gets no team of long ago either: it may be small by now. */
    private StoryDraft text(TextVersions.Version version, Story story) {
        StoryDraft text = json.readValue(version.json(), StoryDraft.class);
        return story.isTellerHidden() && !story.toldBy().is(user.id())
                ? text.withoutTeller().in(null)
                : text;
    }

    /** A story's text as it once stood. */
    public record Version(int version, Instant at, StoryDraft text) {}
}
