package nl.ruimbaan.photo.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload itself, in the reader's language. */
class PhotoUploadTexts extends UploadI18N {

    /** Decimal units: a kilobyte is a thousand bytes. */
    private static final int STEP = 1000;

    /** The words for a key. */
    interface Texts {
        String of(String key, Object... args);
    }

    PhotoUploadTexts(Texts texts, int mostMegabytes) {
        String choose = texts.of("photo.upload.choose");
        String drop = texts.of("photo.upload.drop");
        String failed = texts.of("photo.upload.failed");
        String tooLarge = texts.of("photo.refused.tooLarge", mostMegabytes);
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        setAddFiles(new AddFiles().setOne(choose).setMany(choose));
        setError(new Error()
                .setTooManyFiles(failed)
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(texts.of("photo.refused.type")));
        setFile(new File()
                .setRetry(texts.of("photo.upload.retry"))
                .setStart(texts.of("photo.upload.start"))
                .setRemove(texts.of("photo.upload.remove")));
        setUploading(uploading(texts, failed, tooLarge));
        setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"), STEP);
    }

    private static Uploading uploading(Texts texts, String failed, String tooLarge) {
        return new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(texts.of("photo.upload.connecting"))
                        .setStalled(texts.of("photo.upload.stalled"))
                        .setProcessing(texts.of("photo.upload.processing"))
                        .setHeld(texts.of("photo.upload.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(texts.of("photo.upload.remaining") + " ")
                        .setUnknown(texts.of("photo.upload.remainingUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)
                        .setFileTooLarge(tooLarge));
    }
}
