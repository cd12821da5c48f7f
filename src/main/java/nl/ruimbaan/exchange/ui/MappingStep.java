package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.exchange.Answers;
import nl.ruimbaan.exchange.Mapping;
import nl.ruimbaan.exchange.Preview;
import nl.ruimbaan.exchange.StoryField;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;

/** The second step: which column holds what, with the first rows as the stories that they would become. */
class MappingStep extends Composite<Section> {

    private final Look look;
    private final TextField source = Fields.text("source", Limits.NAME);
    private final WritingFields writing;
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> literal = new RadioButtonGroup<>();
    private final ColumnChoices columns = new ColumnChoices(this::chosen);
    private final QuestionList questions = new QuestionList(this::answered);
    private final Button check = new Button();
    private final PreviewCards preview = new PreviewCards();
    private Mapping shown;

    /** What the file looks like, read in some way. */
    interface Look {
        Optional<Preview> preview(Mapping mapping);

        Optional<Mapping> guess(Writing writing);

        Map<TextEncoding, String> samples();
    }

    MappingStep(Mapping mapping, Look look) {
        this.look = look;
        this.shown = mapping;
        writing = new WritingFields(look.samples(), this::readAnew);
        choices();
        var way = new Div(source, language, literal);
        way.addClassName("rb-import-fields");
        getContent().addClassName("rb-import-step");
        getContent()
                .add(
                        new H2(getTranslation("exchange.step.columns")),
                        new Paragraph(getTranslation("exchange.columns.help")),
                        writing,
                        columns,
                        way,
                        questions,
                        check,
                        preview);
        show(mapping);
        language.addValueChangeListener(change -> showPreviewIf(change.isFromClient()));
        literal.addValueChangeListener(change -> showPreviewIf(change.isFromClient()));
    }

    /** What happens when the coach wants all rows to be looked through. */
    void onCheck(Consumer<Mapping> begin) {
        check.addClickListener(click -> {
            if (!questions.pointAtOpen()) {
                begin.accept(read());
            }
        });
    }

    private void choices() {
        check.setId("check-import");
        check.setText(getTranslation("exchange.check"));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        source.setLabel(getTranslation("exchange.source"));
        source.setHelperText(getTranslation("exchange.source.help"));
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
        language.setValue(mapping.language());
        literal.setValue(mapping.literal());
        Optional<Preview> found = look.preview(mapping);
        columns.show(mapping.columns(), found.map(Preview::headings).orElse(List.of()));
        writing.show(
                mapping,
                found.map(Preview::headLine).orElse(1L),
                found.map(Preview::top).orElse(List.of()));
        found.ifPresentOrElse(this::show, preview::showGone);
    }

    private void show(Preview found) {
        columns.doubt(found.doubts());
        questions.show(found.questions(), found.mapping().answers());
        preview.show(found);
    }

    private Mapping read() {
        Writing way = writing.read();
        return new Mapping(
                source.getValue(),
                way.encoding(),
                way.separator(),
                way.headLine(),
                columns.read(),
                Objects.requireNonNullElse(language.getValue(), shown.language()),
                Objects.requireNonNullElse(literal.getValue(), shown.literal()),
                shown.answers());
    }

    /** Other signs, other cells or another row of headings: a new guess. */
    private void readAnew(Writing way) {
        String name = source.getValue();
        look.guess(way).ifPresent(it -> show(it.called(name)));
    }

    /** What was said about another column is no answer about this one. */
    private void chosen(StoryField field) {
        shown = shown.with(shown.answers().without(List.of(field)));
        showPreview();
    }

    private void answered(Answers answers) {
        shown = shown.with(answers);
        look.preview(read()).ifPresentOrElse(preview::show, preview::showGone);
    }

    private void showPreviewIf(boolean fromClient) {
        if (fromClient) {
            showPreview();
        }
    }

    private void showPreview() {
        look.preview(read()).ifPresentOrElse(this::show, preview::showGone);
    }
}
