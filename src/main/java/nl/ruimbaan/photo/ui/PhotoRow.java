package nl.ruimbaan.photo.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.PhotoService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.PrivacyFindings;

/** One photo under hand: what it looks like, what one says of it, and taking it away. */
class PhotoRow extends Composite<Div> {

    private final TextField alt;
    private final Button remove = new Button();
    private Runnable removes = () -> {};

    PhotoRow(ItemKind kind, long item, PhotoLine photo, PhotoService photos, PrivacyService privacy) {
        String name = PhotoService.field(photo.id());
        alt = Fields.text(name, PhotoService.LONGEST);
        alt.setRequiredIndicatorVisible(true);
        alt.setHelperText(getTranslation("photo.alt.help"));
        alt.setValue(photo.alt());
        alt.addValueChangeListener(
                change -> photos.describe(photo.id(), change.getValue()).refusals());
        remove.setText(getTranslation("photo.remove"));
        remove.setId("remove-" + name);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> removes.run());
        var words = new Div(alt, new PrivacyFindings(privacy, kind, item, name, alt, () -> {}), remove);
        words.addClassName("rb-photo-words");
        getContent().addClassName("rb-photo-row");
        getContent().add(PhotoStrip.thumbnail(photo, ""), words);
    }

    TextField alt() {
        return alt;
    }

    /** Its place in the list, by which one tells the photos apart without seeing them. */
    void number(int place, Runnable does) {
        removes = does;
        alt.setLabel(getTranslation("photo.alt", place));
        remove.setAriaLabel(getTranslation("photo.remove.which", place));
    }
}
