package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload itself, in the reader's language. */
class UploadTexts extends UploadI18N {

    /** Decimal units: a kilobyte is a thousand bytes. */
    private static final int STEP = 1000;

    UploadTexts(Reasons.Texts texts, long mostMegabytes) {
        setDropFiles(
                new DropFiles().setOne(texts.of("exchange.upload.drop")).setMany(texts.of("exchange.upload.drop")));
        setAddFiles(
                new AddFiles().setOne(texts.of("exchange.upload.choose")).setMany(texts.of("exchange.upload.choose")));
        setError(new Error()
                .setTooManyFiles(texts.of("exchange.upload.tooMany"))
                .setFileIsTooBig(texts.of("exchange.refused.tooLarge", mostMegabytes))
                .setIncorrectFileType(texts.of("exchange.refused.type")));
        setFile(new File()
                .setRetry(texts.of("exchange.upload.retry"))
                .setStart(texts.of("exchange.upload.start"))
                .setRemove(texts.of("exchange.upload.remove")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(texts.of("exchange.upload.connecting"))
                        .setStalled(texts.of("exchange.upload.stalled"))
                        .setProcessing(texts.of("exchange.upload.processing"))
                        .setHeld(texts.of("exchange.upload.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(texts.of("exchange.upload.remaining") + " ")
                        .setUnknown(texts.of("exchange.upload.remainingUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(texts.of("exchange.upload.failed"))
                        .setUnexpectedServerError(texts.of("exchange.upload.failed"))
                        .setForbidden(texts.of("exchange.upload.forbidden"))
                        .setFileTooLarge(texts.of("exchange.refused.tooLarge", mostMegabytes))));
        setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"), STEP);
    }
}
