package nl.ruimbaan.shell;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Which surprises came before, by kind and place: the same one keeps its number. */
class Repeats {

    private static final int MOST = 200;
    private static final int TEN = 10;

    private final Map<Place, Seen> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Seen> eldest) {
            return size() > MOST;
        }
    };

    /** @param times how often it came, this time included */
    record Seen(String number, long times) {

        /** At ten, a hundred, a thousand… */
        boolean isWorthALine() {
            long rest = times;
            while (rest >= TEN && rest % TEN == 0) {
                rest /= TEN;
            }
            return rest == 1 && times > 1;
        }
    }

    private record Place(String kind, String where) {}

    synchronized Seen seen(Throwable root) {
        StackTraceElement[] trace = root.getStackTrace();
        var place = new Place(root.getClass().getName(), trace.length == 0 ? "" : trace[0].toString());
        return known.merge(
                place, new Seen(number(), 1), (before, first) -> new Seen(before.number(), before.times() + 1));
    }

    private static String number() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
