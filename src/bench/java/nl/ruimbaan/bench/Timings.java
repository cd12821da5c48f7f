package nl.ruimbaan.bench;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How long things took, by what they were; safe for many threads. */
final class Timings {

    private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();

    <T> T time(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T result = work.call();
        add(what, System.nanoTime() - begin);
        return result;
    }

    void add(String what, long taken) {
        nanos.computeIfAbsent(what, it -> new ConcurrentLinkedQueue<>()).add(taken);
    }

    void failed(Throwable why) {
        String name = why.getClass().getSimpleName() + ": " + why.getMessage();
        errors.computeIfAbsent(name, it -> new AtomicInteger()).incrementAndGet();
    }

    int count(String what) {
        return nanos.getOrDefault(what, new ConcurrentLinkedQueue<>()).size();
    }

    int errors() {
        return errors.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** What went wrong, with how often. */
    String errorText() {
        return errors.toString();
    }

    /** In milliseconds; not a number when it never happened. */
    double median(String what) {
        return percentile(what, 0.5);
    }

    double p95(String what) {
        return percentile(what, 0.95);
    }

    private double percentile(String what, double part) {
        long[] sorted = nanos.getOrDefault(what, new ConcurrentLinkedQueue<>()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))] / 1e6;
    }
}
