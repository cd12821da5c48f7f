package nl.ruimbaan.photo.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.PhotoService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.PrivacyFindings;

/** One photo under hand: what it looks like, what one says of it, and taking it away. */
class PhotoRow extends Composite<Div> {

    private final TextField alt;
    private final Button remove = new Button();
    private final String kind;
    private Runnable removes = () -> {};

    PhotoRow(Beside beside, PhotoLine photo, PhotoService photos, PrivacyService privacy) {
        kind = photo.document() ? "photo.document" : "photo.alt";
        String name = PhotoService.field(photo.id());
        alt = Fields.text(name, PhotoService.LONGEST);
        alt.setRequiredIndicatorVisible(true);
        alt.setHelperText(getTranslation(kind + ".help"));
        alt.setValue(photo.alt());
        alt.addValueChangeListener(
                change -> photos.describe(photo.id(), change.getValue()).refusals());
        remove.setText(getTranslation("photo.remove"));
        remove.setId("remove-" + name);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> removes.run());
        var words =
                new Div(alt, new PrivacyFindings(privacy, beside.kind(), beside.item(), name, alt, () -> {}), remove);
        words.addClassName("rb-photo-words");
        getContent().addClassName("rb-photo-row");
        getContent().add(photo.document() ? pdf() : PhotoStrip.thumbnail(photo, ""), words);
    }

    private static Span pdf() {
        var pdf = new Span("PDF");
        pdf.addClassName("rb-pdf");
        return pdf;
    }

    TextField alt() {
        return alt;
    }

    /** Its place in the list, by which one tells the photos apart without seeing them. */
    void number(int place, Runnable does) {
        removes = does;
        alt.setLabel(getTranslation(kind, place));
        remove.setAriaLabel(getTranslation(kind + ".remove", place));
    }
}
