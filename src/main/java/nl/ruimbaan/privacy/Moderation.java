package nl.ruimbaan.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextRef;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;

/** Taking texts out of sight, and back: an item, or what was said about one. Who wrote it is told that it is hidden. */
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

    /** Whether items of this kind can be hidden. */
    public boolean canBeHidden(ItemRef item) {
        return features(item).findAny().isPresent();
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
    public Act recognisable(TextRef text, String note) {
        List<Refusal> refusals = Hiding.refusals(note);
        return !refusals.isEmpty()
                ? Act.unless(refusals)
                : changing(text, TextModerated.What.RECOGNISABLE, () -> {
                    boolean inSight = !hidden.holds(text);
                    if (inSight) {
                        hidden.hide(text, new Hiding(true, note.strip(), clock.now()));
                    }
                    return inSight;
                });
    }

    /**
     * A coach hides an item, or says of one that a reader had hidden that it stays so. What was said about one is removed instead.
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
    public Act show(TextRef text) {
        return changing(text, TextModerated.What.SHOW, () -> hidden.show(text));
    }

    /** @param change whether there was something to change */
    private Act changing(TextRef text, TextModerated.What what, BooleanSupplier change) {
        return features(text)
                .flatMap(feature -> moderated(feature, text, what).map(it -> done(feature, it, change)).stream())
                .findFirst()
                .orElseGet(() -> Act.gone());
    }

    /** Empty when there is no such text, or when the current user may not read the item. */
    private Optional<TextModerated> moderated(ModeratedTexts feature, TextRef text, TextModerated.What what) {
        long number = text.number();
        return Optional.ofNullable(feature.items(List.of(number)).get(number))
                .filter(views::mayRead)
                .flatMap(item ->
                        feature.writer(number).map(writer -> new TextModerated(text, item, what, user.id(), writer)));
    }

    private Stream<ModeratedTexts> features(TextRef text) {
        return features.stream().filter(it -> it.textKind().equals(text.textKind()));
    }

    private Act done(ModeratedTexts feature, TextModerated moderated, BooleanSupplier change) {
        if (change.getAsBoolean()) {
            feature.changed(moderated.text().number());
            events.publishEvent(moderated);
        }
        return Act.done();
    }
}
