package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemChange;

/** Lets a part of a screen look again when what it shows was changed by somebody, for as long as it is on the screen. */
public final class News {

    private News() {}

    /**
     * Many changes in a row are one look.
     *
     * @param concerns asked by the thread that made the change: it must be quick
     * @param look done within the window of the part, as the person who sits before it
     */
    public static void follow(Component part, Changes changes, Predicate<ItemChange> concerns, Runnable look) {
        part.addAttachListener(attached -> {
            var ui = attached.getUI();
            var waits = new AtomicBoolean();
            Runnable unsubscribe = changes.subscribe(change -> {
                if (concerns.test(change) && waits.compareAndSet(false, true)) {
                    ui.access(() -> {
                        waits.set(false);
                        if (part.isAttached()) {
                            look.run();
                        }
                    });
                }
            });
            part.addDetachListener(detached -> {
                unsubscribe.run();
                detached.unregisterListener();
            });
        });
    }
}
