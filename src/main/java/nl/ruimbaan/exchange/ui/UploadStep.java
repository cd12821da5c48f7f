package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.UploadTexts;
import nl.ruimbaan.exchange.ImportAnswer;
import nl.ruimbaan.exchange.ImportService;
import nl.ruimbaan.sheet.OtherFile;

/** The first step: the file. It streams through to the service, which decides whether it is one. */
class UploadStep extends Composite<Section> {

    private final Receiver receiver;
    private final Upload upload;
    private final Paragraph refused = new Paragraph();

    /** Takes a file as it arrives. */
    interface Receiver {
        ImportAnswer receive(String fileName, InputStream bytes);
    }

    UploadStep(Receiver receiver, long most) {
        this.receiver = receiver;
        UploadHandler handler = this::take;
        upload = new Upload(handler);
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(most, Integer.MAX_VALUE));
        upload.setAcceptedFileExtensions(ImportService.ENDINGS.toArray(String[]::new));
        upload.setI18n(new UploadTexts(
                this::getTranslation,
                getTranslation("exchange.refused.tooLarge", most >> 20),
                getTranslation("exchange.refused.type")));
        upload.addFileRejectedListener(event -> say(OtherFile.named(event.getFileName())
                .map(it -> getTranslation(it.key("exchange")))
                .orElse(event.getErrorMessage())));
        refused.setId("upload-refused");
        refused.addClassName("rb-import-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        getContent().addClassName("rb-import-step");
        getContent()
                .add(
                        new H2(getTranslation("exchange.step.file")),
                        new Paragraph(getTranslation("exchange.upload.help", most >> 20)),
                        upload,
                        refused);
    }

    /** Called while the file arrives, outside of the screen's lock. */
    private void take(UploadEvent event) throws IOException {
        ImportAnswer answer = receiver.receive(event.getFileName(), event.getInputStream());
        if (!(answer instanceof ImportAnswer.Accepted)) {
            event.reject();
        }
        event.getUI().access(() -> show(answer));
    }

    private void show(ImportAnswer answer) {
        upload.clearFileList();
        switch (answer) {
            case ImportAnswer.Accepted(var id) -> getUI().ifPresent(ui -> ImportLinks.goTo(ui, id));
            case ImportAnswer.Refused(var refusals) -> say(Notices.text(refusals));
            case ImportAnswer.Gone gone -> say(getTranslation("notice.gone"));
        }
    }

    private void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }
}
