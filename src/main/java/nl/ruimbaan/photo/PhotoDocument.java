package nl.ruimbaan.photo;

/**
 * A document as it is handed out.
 *
 * @param name what it is called, without an ending
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PhotoDocument(String name, byte[] bytes) {}
