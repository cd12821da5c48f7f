package nl.ruimbaan.spread;

/** Why somebody should hear what came of an improvement. */
public enum HearsAs {
    /** Takes part in it, owns it or proposed it. */
    PART,
    /** Told a story that it comes from. */
    STORY,
    /** Reported an obstacle that it comes from, or one that went up in that. */
    OBSTACLE;

    public String key() {
        return "result.hears." + name();
    }
}
