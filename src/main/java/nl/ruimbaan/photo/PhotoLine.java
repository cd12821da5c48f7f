package nl.ruimbaan.photo;

/**
 * A photo or a document in a list, without its bytes.
 *
 * @param alt what one would say of it to who does not see it; empty when nobody wrote it yet
 * @param width in pixels, of the full picture; 0 of a document
 * @param document whether it is a PDF
 * @param length of the file, in bytes
 */
public record PhotoLine(long id, String alt, int width, int height, boolean document, int length) {

    /** Address within the portal, without leading slash. */
    public String path() {
        return "photos/" + id + (document ? "/document" : "");
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
