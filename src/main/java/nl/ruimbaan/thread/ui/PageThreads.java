package nl.ruimbaan.thread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.thread.ThreadService;

/** Gives an item's page its thread, and lets it look again when the item or another one on its thread is changed by somebody. */
@SpringComponent
public class PageThreads {

    private final ThreadService threads;
    private final Changes changes;

    PageThreads(ThreadService threads, Changes changes) {
        this.threads = threads;
        this.changes = changes;
    }

    /**
     * The thread on this page, which follows the news.
     *
     * @param look what the page does on news
     */
    public PageThread of(Component page, Runnable look) {
        var thread = new PageThread(threads);
        News.follow(page, changes, thread::hears, look);
        return thread;
    }
}
