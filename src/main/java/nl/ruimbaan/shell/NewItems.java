package nl.ruimbaan.shell;

import java.util.LinkedHashMap;
import java.util.Map;

/** What *New* offers, and where it is made. */
final class NewItems {

    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("new.story", "stories/new");
        ALL.put("new.obstacle", "obstacles/new");
        ALL.put("new.improvement", "improvements/new");
    }

    private NewItems() {}
}
