package nl.ruimbaan.photo;

/**
 * A photo as we keep it: JPEG, with nothing in it but the picture.
 *
 * @param width in pixels, of the full picture
 */
@SuppressWarnings("ArrayRecordComponent") // kept in the database, never compared
record EncodedPhoto(int width, int height, byte[] full, byte[] thumbnail) {}
