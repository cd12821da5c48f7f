package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemChange;
import org.jspecify.annotations.Nullable;

/** Lets a part of a screen hear what others changed, for as long as it is on the screen. */
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
                window.access(() -> {
                    waits.set(false);
                    if (part.isAttached()) {
                        look.run();
                    }
                });
            }
        });
    }

    /**
     * Takes over each change by itself.
     *
     * @param take asked by the thread that made the change: what is to be done within the window of the part, or null for nothing
     */
    public static void each(Component part, Changes changes, Function<ItemChange, @Nullable Runnable> take) {
        hear(part, changes, (window, change) -> {
            Runnable action = take.apply(change);
            if (action != null) {
                window.access(() -> {
                    if (part.isAttached()) {
                        action.run();
                    }
                });
            }
        });
    }

    /**
     * Hears each change in the thread that made it, with the window of the part; for who gathers changes in a way of its own.
     */
    public static void hear(Component part, Changes changes, BiConsumer<UI, ItemChange> heard) {
        part.addAttachListener(attached -> {
            UI window = attached.getUI();
            Runnable unsubscribe = changes.subscribe(change -> heard.accept(window, change));
            part.addDetachListener(detached -> {
                unsubscribe.run();
                detached.unregisterListener();
            });
        });
    }
}
