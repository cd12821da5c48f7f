package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.exchange.Mapping;
import nl.ruimbaan.exchange.Preview;
import nl.ruimbaan.exchange.Separator;
import nl.ruimbaan.exchange.TextEncoding;
import nl.ruimbaan.people.Language;

/** The second step: which column holds what, with the first rows as the stories that they would become. */
class MappingStep extends Composite<Section> {

    private final Look look;
    private final TextField source = Fields.text("source", Limits.NAME);
    private final Select<TextEncoding> encoding = new Select<>();
    private final Select<Separator> separator = new Select<>();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> literal = new RadioButtonGroup<>();
    private final ColumnChoices columns = new ColumnChoices(this::showPreview);
    private final Button check = new Button();
    private final PreviewCards preview = new PreviewCards();
    private Mapping shown;

    /** What the file looks like, read in some way. */
    interface Look {
        Optional<Preview> preview(Mapping mapping);

        Optional<Mapping> guess(TextEncoding encoding, Separator separator);
    }

    MappingStep(Mapping mapping, Look look) {
        this.look = look;
        this.shown = mapping;
        choices();
        var way = new Div(source, encoding, separator, language, literal);
        way.addClassName("rb-import-fields");
        getContent().addClassName("rb-import-step");
        getContent()
                .add(
                        new H2(getTranslation("exchange.step.columns")),
                        new Paragraph(getTranslation("exchange.columns.help")),
                        columns,
                        way,
                        check,
                        preview);
        show(mapping);
        encoding.addValueChangeListener(change -> readAnew(change.isFromClient()));
        separator.addValueChangeListener(change -> readAnew(change.isFromClient()));
        language.addValueChangeListener(change -> showPreviewIf(change.isFromClient()));
        literal.addValueChangeListener(change -> showPreviewIf(change.isFromClient()));
    }

    /** What happens when the coach wants all rows to be looked through. */
    void onCheck(Consumer<Mapping> begin) {
        check.addClickListener(click -> begin.accept(read()));
    }

    private void choices() {
        check.setId("check-import");
        check.setText(getTranslation("exchange.check"));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        source.setLabel(getTranslation("exchange.source"));
        source.setHelperText(getTranslation("exchange.source.help"));
        encoding.setId("file-encoding");
        encoding.setLabel(getTranslation("exchange.encoding"));
        encoding.setItems(TextEncoding.values());
        encoding.setItemLabelGenerator(TextEncoding::label);
        separator.setId("file-separator");
        separator.setLabel(getTranslation("exchange.separator"));
        separator.setItems(Separator.values());
        separator.setItemLabelGenerator(it -> getTranslation(it.key()));
        language.setId("words-language");
        language.setLabel(getTranslation("exchange.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation("language." + it.name()));
        literal.setId("words-literal");
        literal.setLabel(getTranslation("story.form.literal"));
        literal.setItems(List.of(true, false));
        literal.setItemLabelGenerator(it -> getTranslation(it ? "story.literal" : "story.roughly"));
    }

    private void show(Mapping mapping) {
        shown = mapping;
        source.setValue(mapping.source());
        encoding.setValue(mapping.encoding());
        separator.setValue(mapping.separator());
        language.setValue(mapping.language());
        literal.setValue(mapping.literal());
        Optional<Preview> found = look.preview(mapping);
        columns.show(mapping.columns(), found.map(Preview::headings).orElse(List.of()));
        found.ifPresentOrElse(it -> preview.show(it, mapping), preview::showGone);
    }

    private Mapping read() {
        return new Mapping(
                source.getValue(),
                Objects.requireNonNullElse(encoding.getValue(), shown.encoding()),
                Objects.requireNonNullElse(separator.getValue(), shown.separator()),
                columns.read(),
                Objects.requireNonNullElse(language.getValue(), shown.language()),
                Objects.requireNonNullElse(literal.getValue(), shown.literal()));
    }

    /** Other signs or other cells: other headings, and so a new guess. */
    private void readAnew(boolean fromClient) {
        if (fromClient) {
            Mapping wish = read();
            look.guess(wish.encoding(), wish.separator()).ifPresent(this::show);
        }
    }

    private void showPreviewIf(boolean fromClient) {
        if (fromClient) {
            showPreview();
        }
    }

    private void showPreview() {
        Mapping mapping = read();
        look.preview(mapping).ifPresentOrElse(it -> preview.show(it, mapping), preview::showGone);
    }
}
