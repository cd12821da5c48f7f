package nl.ruimbaan.photo;

/**
 * A photo in a list, without its bytes.
 *
 * @param alt what one would say of it to who does not see it; empty when nobody wrote it yet
 * @param width in pixels, of the full picture
 */
public record PhotoLine(long id, String alt, int width, int height) {

    /** Address within the portal, without leading slash. */
    public String path() {
        return "photos/" + id;
    }

    public String thumbnailPath() {
        return path() + "/thumbnail";
    }

    public int thumbnailWidth() {
        return shrunk(width);
    }

    public int thumbnailHeight() {
        return shrunk(height);
    }

    private int shrunk(int side) {
        int longer = Math.max(width, height);
        int longest = PhotoSize.THUMBNAIL.longest();
        return longer <= longest ? side : Math.max(1, Math.round((float) side * longest / longer));
    }
}
