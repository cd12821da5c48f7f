package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.UploadTexts;
import nl.ruimbaan.measure.FileText;
import nl.ruimbaan.measure.MeasureFiles;

/** A workbook or a CSV file with points: it becomes a text that one can look through before any of it is taken in. */
class PointsUpload extends Composite<Div> {

    private final Function<InputStream, FileText> read;
    private final Consumer<FileText.Read> show;
    private final Upload upload;
    private final Paragraph refused = new Paragraph();

    /**
     * @param read reads the file, outside of the screen's lock
     * @param show shows what stands in it
     */
    PointsUpload(Function<InputStream, FileText> read, Consumer<FileText.Read> show) {
        this.read = read;
        this.show = show;
        UploadHandler handler = this::take;
        upload = new Upload(handler);
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) MeasureFiles.MOST_BYTES);
        upload.setAcceptedFileExtensions(MeasureFiles.ENDINGS.toArray(String[]::new));
        long most = MeasureFiles.MOST_BYTES >> 20;
        upload.setI18n(new UploadTexts(
                this::getTranslation,
                getTranslation("sheet.refused.large", most),
                getTranslation("measure.refused.type")));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        refused.setId("upload-refused");
        refused.addClassName("rb-import-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        getContent().add(upload, refused);
    }

    private void take(UploadEvent event) throws IOException {
        FileText text = read.apply(event.getInputStream());
        if (text instanceof FileText.Refused) {
            event.reject();
        }
        event.getUI().access(() -> show(text));
    }

    private void show(FileText text) {
        upload.clearFileList();
        switch (text) {
            case FileText.Read file -> {
                refused.setVisible(false);
                show.accept(file);
            }
            case FileText.Refused(var why) -> say(Notices.text(List.of(why)));
        }
    }

    private void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }
}
