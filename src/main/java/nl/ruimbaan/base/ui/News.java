package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemChange;
import org.jspecify.annotations.Nullable;

/**
 * Lets a part of a screen hear what others changed, for as long as it is on the screen. The window of who made the change has it in
 * its own answer; all others are served beside each other, and nobody waits for them.
 */
public final class News {

    private News() {}

    /**
     * Looks again. Many changes in a row are one look.
     *
     * @param concerns asked by the thread that made the change: it must be quick
     * @param look done within the window of the part, as the person who sits before it
     */
    public static void follow(Component part, Changes changes, Predicate<ItemChange> concerns, Runnable look) {
        var waits = new AtomicBoolean();
        hear(part, changes, (window, change) -> {
            if (concerns.test(change) && waits.compareAndSet(false, true)) {
                serve(window, changes, () -> {
                    waits.set(false);
                    ifThere(part, look);
                });
            }
        });
    }

    /**
     * Takes over each change by itself, in their order; while the window is busy only the last of each item is kept.
     *
     * @param take asked by the thread that made the change: what is to be done within the window of the part, or null for nothing
     */
    public static void each(Component part, Changes changes, Function<ItemChange, @Nullable Runnable> take) {
        var waiting = new Waiting();
        hear(part, changes, (window, change) -> {
            Runnable action = take.apply(change);
            if (action != null && waiting.add(change.item(), () -> ifThere(part, action))) {
                serve(window, changes, waiting::takeAll);
            }
        });
    }

    private static void ifThere(Component part, Runnable action) {
        if (part.isAttached()) {
            action.run();
        }
    }

    /** Hears each change in the thread that made it, with the window of the part. */
    private static void hear(Component part, Changes changes, BiConsumer<UI, ItemChange> heard) {
        part.addAttachListener(attached -> {
            UI window = attached.getUI();
            Runnable unsubscribe = changes.subscribe(change -> heard.accept(window, change));
            part.addDetachListener(detached -> {
                unsubscribe.run();
                detached.unregisterListener();
            });
        });
    }

    private static void serve(UI window, Changes changes, Runnable action) {
        VaadinSession session = window.getSession();
        if (session != null && session.hasLock()) {
            window.access(action::run);
        } else {
            changes.beside(() -> within(window, action));
        }
    }

    private static void within(UI window, Runnable action) {
        try {
            window.access(action::run);
        } catch (UIDetachedException closed) {
            // Nobody looks any more.
        }
    }
}
