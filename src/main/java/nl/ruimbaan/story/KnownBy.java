package nl.ruimbaan.story;

/** How the teller knows. */
public enum KnownBy {
    TOLD,
    PHONE,
    WRITING,
    SAW;

    public String key() {
        return "story.knownBy." + name();
    }
}
