package nl.ruimbaan.push;

import java.util.List;

/** A browser in two words that its owner knows it by. Many call themselves by others' names too: who does so least comes first. */
record DeviceName(String browser, String system) {

    private record Sign(String of, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("CrOS", "Chromebook"),
            new Sign("Macintosh", "Mac"),
            new Sign("Linux", "Linux"));

    /** Empty words for what calls itself by no name that we know. */
    static DeviceName of(String agent) {
        return new DeviceName(first(BROWSERS, agent), first(SYSTEMS, agent));
    }

    private static String first(List<Sign> signs, String agent) {
        return signs.stream()
                .filter(it -> agent.contains(it.of()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
