package nl.ruimbaan.photo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.PhotoService;
import nl.ruimbaan.privacy.PrivacyService;

/** Where photos are added to what is being written, described and taken away. All of it is kept at once, and seen by others after saving. */
public class PhotoUpload extends Composite<Section> {

    /**
     * What a browser offers to choose from; a phone makes a JPEG of its own kind of photo for it. It is no check: what is called
     * .jfif, or nothing at all, can be a photo as well, and the bytes decide.
     */
    private static final String OFFERED = "image/jpeg,image/png,image/webp,.jfif";

    private static final String DOCUMENTS = ",application/pdf,.pdf";

    private static final String OFFER = "if (this.$?.fileInput) { this.$.fileInput.accept = $0; }";

    private final PhotoService photos;
    private final PrivacyService privacy;
    private final Upload upload;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph full = new Paragraph();
    private final Paragraph refused = new Paragraph();
    private final Map<Long, PhotoRow> rows = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private Beside beside = Beside.of(ItemKind.STORY, 0);

    /** @param documents whether documents are taken as well as photos */
    PhotoUpload(boolean documents, PhotoService photos, PrivacyService privacy) {
        this.photos = photos;
        this.privacy = privacy;
        int megabytes = PhotoService.LARGEST / 1_000_000;
        UploadHandler handler = this::take;
        upload = new Upload(handler);
        upload.setId("photo-upload");
        upload.setMaxFileSize(PhotoService.LARGEST);
        upload.addAttachListener(
                attach -> upload.getElement().executeJs(OFFER, documents ? OFFERED + DOCUMENTS : OFFERED));
        upload.setI18n(new PhotoUploadTexts(this::getTranslation, megabytes));
        upload.addFileRejectedListener(event -> answer(event.getFileName(), event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        outline();
        String asks = documents ? "photo.withDocuments" : "photo";
        getContent()
                .add(
                        new H2(getTranslation(asks + ".ask")),
                        new Paragraph(getTranslation(asks + ".help", PhotoService.MOST, megabytes)),
                        list,
                        upload,
                        full,
                        refused);
    }

    private void outline() {
        full.setText(getTranslation("photo.refused.enough", PhotoService.MOST));
        refused.setId("photo-refused");
        refused.addClassName("rb-photo-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.getElement().setAttribute("tabindex", "-1");
        list.addClassName("rb-photo-rows");
        getContent().setId("photos");
        getContent().addClassNames("rb-section", "rb-photo-upload");
    }

    /** There are several on a page: each is told from the others by where it stands. */
    public void standsAt(String place) {
        getContent().setId("photos-" + place);
        upload.setId("photo-upload-" + place);
        refused.setId("photo-refused-" + place);
    }

    /** Told when a photo was added. */
    public void onChange(Runnable does) {
        changed = does;
    }

    /** Shows the photos as the current user left them, beside an item or a draft. */
    public void show(Beside place) {
        beside = place;
        rows.clear();
        list.removeAll();
        reasons.clear();
        say("");
        refresh();
    }

    /** The fields of a form with ours behind them, by the names that refusals know them by. */
    public Map<String, Component> fieldsAfter(Map<String, Component> others) {
        Map<String, Component> fields = new LinkedHashMap<>(others);
        rows.forEach((id, row) -> fields.put(PhotoService.field(id), row.alt()));
        return fields;
    }

    /** Called while the file arrives, outside of the screen's lock. Of a file that is too large no more is read than shows it. */
    private void take(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream bytes = event.getInputStream()) {
            file = bytes.readNBytes(PhotoService.LARGEST + 1);
        }
        List<Refusal> refusals = photos.add(beside, event.getFileName(), file).refusals();
        if (!refusals.isEmpty()) {
            event.reject();
        }
        String name = event.getFileName();
        event.getUI().access(() -> {
            refresh();
            changed.run();
            answer(name, refusals.isEmpty() ? "" : Notices.text(refusals));
        });
    }

    /** What stands there already stays as it is, with what is being typed. */
    private void refresh() {
        List<PhotoLine> lines = photos.underHand(beside);
        rows.keySet().removeIf(id -> lines.stream().noneMatch(it -> it.id() == id));
        int number = 0;
        for (PhotoLine line : lines) {
            number++;
            int place = number;
            PhotoRow row = rows.computeIfAbsent(line.id(), id -> new PhotoRow(beside, line, photos, privacy));
            row.number(place, () -> remove(line, place));
            if (row.getParent().isEmpty()) {
                list.add(new ListItem(row));
            }
        }
        list.getChildren()
                .filter(entry -> entry.getChildren().noneMatch(rows::containsValue))
                .toList()
                .forEach(list::remove);
        list.setVisible(!lines.isEmpty());
        boolean enough = lines.size() >= PhotoService.MOST;
        if (!enough && !upload.isVisible()) {
            upload.clearFileList();
        }
        upload.setVisible(!enough);
        full.setVisible(enough);
    }

    private void remove(PhotoLine line, int place) {
        List<Refusal> refusals = photos.remove(line.id()).refusals();
        refresh();
        reasons.clear();
        say(
                refusals.isEmpty()
                        ? getTranslation(line.document() ? "photo.document.removed" : "photo.removed", place)
                        : Notices.text(refusals));
        refused.getElement().callJsFunction("focus");
    }

    /** Of each file why it was not taken, until it is. */
    private void answer(String file, String reason) {
        if (reason.isEmpty()) {
            reasons.remove(file);
        } else {
            reasons.put(file, file + ": " + reason);
        }
        say(String.join("\n", reasons.values()));
    }

    private void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(!sentence.isEmpty());
    }
}
