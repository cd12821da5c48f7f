package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of an upload itself, in the reader's language. */
public class UploadTexts extends UploadI18N {

    /** Decimal units: a kilobyte is a thousand bytes. */
    private static final int STEP = 1000;

    /** Finds the text of a key. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... args);
    }

    /**
     * @param tooLarge what is said of a file that is too large
     * @param wrongType what is said of a file of another kind
     */
    public UploadTexts(Texts texts, String tooLarge, String wrongType) {
        setDropFiles(new DropFiles().setOne(texts.of("upload.drop")).setMany(texts.of("upload.drop")));
        setAddFiles(new AddFiles().setOne(texts.of("upload.choose")).setMany(texts.of("upload.choose")));
        setError(new Error()
                .setTooManyFiles(texts.of("upload.tooMany"))
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(wrongType));
        setFile(new File()
                .setRetry(texts.of("upload.retry"))
                .setStart(texts.of("upload.start"))
                .setRemove(texts.of("upload.remove")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(texts.of("upload.connecting"))
                        .setStalled(texts.of("upload.stalled"))
                        .setProcessing(texts.of("upload.processing"))
                        .setHeld(texts.of("upload.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(texts.of("upload.remaining") + " ")
                        .setUnknown(texts.of("upload.remainingUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(texts.of("upload.failed"))
                        .setUnexpectedServerError(texts.of("upload.failed"))
                        .setForbidden(texts.of("upload.forbidden"))
                        .setFileTooLarge(tooLarge)));
        setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"), STEP);
    }
}
