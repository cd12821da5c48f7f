package nl.ruimbaan.exchange.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.ruimbaan.exchange.ImportStatus;

/** Passes news on at most four times a second; that the work is over, always. */
final class SparingNews implements Consumer<ImportStatus> {

    private static final long PAUSE = 250_000_000L;

    private final Consumer<ImportStatus> screen;
    private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);

    SparingNews(Consumer<ImportStatus> screen) {
        this.screen = screen;
    }

    @Override
    public void accept(ImportStatus status) {
        long now = System.nanoTime();
        if (!status.atWork() || now - last.get() >= PAUSE) {
            last.set(now);
            screen.accept(status);
        }
    }
}
