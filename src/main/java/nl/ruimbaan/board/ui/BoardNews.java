package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.obstacle.ObstacleGone;
import nl.ruimbaan.obstacle.ObstacleNews;

/**
 * What happened to obstacles since the board last looked. While its window is busy only the last that happened to each is kept,
 * and all of it is taken at once, so that a file of a thousand rows does not keep every open board running.
 */
class BoardNews {

    private final Consumer<ObstacleNews> changed;
    private final LongConsumer gone;
    private final Map<Long, Runnable> waiting = new LinkedHashMap<>();

    /**
     * @param changed an obstacle changed
     * @param gone the obstacle of this number is no longer to be seen
     */
    BoardNews(Consumer<ObstacleNews> changed, LongConsumer gone) {
        this.changed = changed;
        this.gone = gone;
    }

    /** Listens for as long as the board is on the screen. What is heard is taken within its window: as the person who looks at it. */
    void follow(Component board, Changes changes) {
        News.hear(board, changes, (window, change) -> {
            if (change.card() instanceof ObstacleNews news) {
                keep(news.card().id(), () -> changed.accept(news), window);
            } else if (change.card() instanceof ObstacleGone it) {
                keep(it.id(), () -> gone.accept(it.id()), window);
            }
        });
    }

    private void keep(long id, Runnable take, UI window) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.put(id, take);
        }
        if (first) {
            window.access(this::takeAll);
        }
    }

    private void takeAll() {
        List<Runnable> all;
        synchronized (waiting) {
            all = List.copyOf(waiting.values());
            waiting.clear();
        }
        all.forEach(Runnable::run);
    }
}
