package nl.ruimbaan.photo;

import nl.ruimbaan.base.Refusal;

/** What came of a file. */
sealed interface Encoding {

    record Done(EncodedPhoto photo) implements Encoding {}

    /** It is kept as it is. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Document(byte[] file) implements Encoding {}

    record Refused(Refusal refusal) implements Encoding {}

    static Encoding refused(String key, Object... args) {
        return new Refused(Refusal.of(PhotoService.FIELD, key, args));
    }
}
