package nl.ruimbaan.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.PublishingGuard;
import org.springframework.security.access.prepost.PreAuthorize;

/** The tags: everyone chooses from them, coaches rename and merge them. */
@ApplicationService
public class TagService {

    private final TagRepository tags;
    private final Tagged tagged;
    private final PublishingGuard guard;

    TagService(TagRepository tags, Tagged tagged, PublishingGuard guard) {
        this.tags = tags;
        this.tagged = tagged;
        this.guard = guard;
    }

    /** Tags of stories on the wall that hold what is typed, the most used first. */
    public List<TagName> suggestions(String typed, int offset, int limit) {
        return tagged.suggestions(typed, offset, limit);
    }

    public Optional<TagName> tag(TagId id) {
        return tags.findById(id.value()).map(Tag::toName);
    }

    /** How many tags there are. */
    @PreAuthorize("hasRole('COACH')")
    public long count() {
        return tags.count();
    }

    /** All tags by name, also those that only hidden stories have. */
    @PreAuthorize("hasRole('COACH')")
    public List<TagLine> lines(int offset, int limit) {
        return tagged.lines(offset, limit);
    }

    /** Calls it otherwise, for all stories that have it. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public TagRenaming rename(TagId id, int fromVersion, String name) {
        List<Refusal> refusals = refusals(TagText.tidy(name));
        return refusals.isEmpty()
                ? tags.findById(id.value())
                        .map(it -> rename(it, fromVersion, name))
                        .orElseGet(() -> new TagRenaming.Refused(List.of(Refusal.because("notice.gone"))))
                : new TagRenaming.Refused(refusals);
    }

    /**
     * The one goes up in the other, on all stories that have it.
     */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act merge(TagId from, TagId into) {
        return from.equals(into) ? Act.refused(Refusal.of("name", "tag.refused.intoItself")) : mergeThem(from, into);
    }

    private TagRenaming rename(Tag tag, int fromVersion, String name) {
        if (tag.version() != fromVersion) {
            return new TagRenaming.Refused(List.of(Refusal.of("name", "tag.refused.changed", tag.name())));
        }
        Tag other = tags.findByNameKey(TagText.key(name)).orElse(tag);
        if (!other.equals(tag)) {
            return new TagRenaming.Exists(other.toName());
        }
        tag.rename(name);
        tags.saveAndFlush(tag);
        return new TagRenaming.Done();
    }

    private Act mergeThem(TagId from, TagId into) {
        if (!tags.existsById(from.value()) || !tags.existsById(into.value())) {
            return Act.gone();
        }
        tagged.move(from, into);
        tags.deleteById(from.value());
        tags.flush();
        return Act.done();
    }

    private List<Refusal> refusals(String name) {
        List<Refusal> found = new ArrayList<>();
        if (name.isEmpty()) {
            found.add(Refusal.of("name", "tag.refused.noName"));
        }
        if (name.length() > TagText.LONGEST) {
            found.add(Refusal.of("name", "refused.tooLong", TagText.LONGEST, name.length()));
        }
        return guard.after(found, ItemKind.STORY, 0, Map.of("name", name));
    }
}
