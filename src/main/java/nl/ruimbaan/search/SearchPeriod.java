package nl.ruimbaan.search;

import java.time.Duration;

/** How long ago something was written at most. */
public enum SearchPeriod {
    WEEK(7),
    MONTH(31),
    QUARTER(92),
    YEAR(366);

    private final Duration back;

    SearchPeriod(int days) {
        back = Duration.ofDays(days);
    }

    Duration back() {
        return back;
    }

    public String key() {
        return "search.period." + name();
    }
}
