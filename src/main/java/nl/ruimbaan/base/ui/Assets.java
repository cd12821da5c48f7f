package nl.ruimbaan.base.ui;

import java.lang.management.ManagementFactory;

/** Addresses of our own static files, with the build's version in them, so that browsers may keep them for long. */
public final class Assets {

    /** Until a build names itself: since when this portal runs. */
    private static volatile String version =
            Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), 36);

    private Assets() {}

    /** Called once at start, with what identifies this build. */
    public static void setVersion(String build) {
        version = build;
    }

    public static String version() {
        return version;
    }

    /** {@code story/rb-wall.js} becomes {@code ruimbaan/k3j2/story/rb-wall.js}. */
    public static String url(String file) {
        return "ruimbaan/" + version + "/" + file;
    }
}
