package nl.ruimbaan.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;

/** Taking a story, an obstacle or an improvement out of sight, and back. Its writer is always told. */
@ApplicationService
public class Moderation {

    private final HiddenTexts hidden;
    private final ObjectProvider<ModeratedTexts> features;
    private final ItemViews views;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    Moderation(
            HiddenTexts hidden,
            ObjectProvider<ModeratedTexts> features,
            ItemViews views,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.hidden = hidden;
        this.features = features;
        this.views = views;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Whether texts of this kind can be hidden. */
    public boolean canBeHidden(ItemRef item) {
        return features.stream().anyMatch(it -> it.kind() == item.kind());
    }

    /** Why it is hidden; empty when it is not, or when the current user may not see it. */
    public Optional<Hiding> hiding(ItemRef item) {
        return hidden.of(item).filter(it -> views.mayRead(item));
    }

    /**
     * The reader knows who it is about: it is hidden at once, and a coach is asked to look. Of a text that is hidden already
     * nothing changes.
     *
     * @param note by what one can tell; may be empty
     */
    @Change
    public Act recognisable(ItemRef item, String note) {
        List<Refusal> refusals = Hiding.refusals(note);
        return !refusals.isEmpty()
                ? Act.unless(refusals)
                : changing(item, TextModerated.What.RECOGNISABLE, () -> {
                    boolean inSight = !hidden.holds(item);
                    if (inSight) {
                        hidden.hide(item, new Hiding(true, note.strip(), clock.now()));
                    }
                    return inSight;
                });
    }

    /**
     * A coach hides it, or says of one that a reader had hidden that it stays so.
     *
     * @param reason told to the writer
     */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public Act hide(ItemRef item, String reason) {
        if (reason.isBlank()) {
            return Act.refused(Refusal.of(Hiding.NOTE, "moderation.refused.noReason"));
        }
        List<Refusal> refusals = Hiding.refusals(reason);
        return !refusals.isEmpty()
                ? Act.unless(refusals)
                : changing(item, TextModerated.What.HIDE, () -> {
                    hidden.hide(item, new Hiding(false, reason.strip(), clock.now()));
                    return true;
                });
    }

    /** A coach brings it back into sight. */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public Act show(ItemRef item) {
        return changing(item, TextModerated.What.SHOW, () -> hidden.show(item));
    }

    /** @param change whether there was something to change */
    private Act changing(ItemRef item, TextModerated.What what, BooleanSupplier change) {
        return feature(item)
                .flatMap(it -> it.writer(item.number()).map(writer -> done(it, item, writer, what, change)))
                .orElseGet(() -> Act.gone());
    }

    private Optional<ModeratedTexts> feature(ItemRef item) {
        return features.stream()
                .filter(it -> it.kind() == item.kind() && views.mayRead(item))
                .findFirst();
    }

    private Act done(
            ModeratedTexts feature, ItemRef item, PersonId writer, TextModerated.What what, BooleanSupplier change) {
        if (change.getAsBoolean()) {
            feature.changed(item.number());
            events.publishEvent(new TextModerated(item, what, user.id(), writer));
        }
        return Act.done();
    }
}
