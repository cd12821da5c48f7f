package nl.ruimbaan.photo;

/** What is kept of a photo. */
public enum PhotoSize {
    FULL(2_000),
    THUMBNAIL(480);

    private final int longest;

    PhotoSize(int longest) {
        this.longest = longest;
    }

    /** The longer side has at most so many pixels. */
    int longest() {
        return longest;
    }
}
