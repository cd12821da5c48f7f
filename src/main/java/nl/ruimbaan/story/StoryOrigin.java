package nl.ruimbaan.story;

import jakarta.persistence.Embeddable;

/** Which row of which import an imported story was. */
@Embeddable
@SuppressWarnings("UnusedVariable") // statements read its columns
class StoryOrigin {

    private String source;
    private String sourceKey;
    private Long sourceImport;
    private Long sourceLine;

    @SuppressWarnings("NullAway.Init")
    protected StoryOrigin() {}

    StoryOrigin(StorySource from) {
        source = from.name();
        sourceKey = from.key();
        sourceImport = from.importId();
        sourceLine = from.line();
    }

    /** What people call the source. */
    String source() {
        return source;
    }
}
