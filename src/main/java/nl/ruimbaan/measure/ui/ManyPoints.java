package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.measure.Adding;
import nl.ruimbaan.measure.MeasureFiles;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoints;
import nl.ruimbaan.measure.PointsDraft;
import nl.ruimbaan.measure.WrongPoint;
import nl.ruimbaan.people.Language;
import tools.jackson.databind.json.JsonMapper;

/** Many values at a time, pasted or from a file, looked through before any is taken in. All of them come in, or none. */
class ManyPoints extends Composite<Section> {

    private final MeasurePage page;
    private final MeasurePoints points;
    private final DraftService drafts;
    private final PointsForm form;
    private final Div report = new Div();
    private final FileSheets sheets;
    private PointsDraft draft = PointsDraft.of("");

    ManyPoints(MeasurePage page, MeasurePoints points, MeasureFiles files, DraftService drafts, JsonMapper json) {
        this.page = page;
        this.points = points;
        this.drafts = drafts;
        MeasureId id = page.id();
        form = new PointsForm(id, json, (from, typed) -> drafts.keepPart(id.ref(), PointsForm.PART, from, typed));
        drafts.keptPart(id.ref(), PointsForm.PART).ifPresent(form::goOnFrom);
        sheets = new FileSheets(form::text, this::show);
        Language language = Language.of(getLocale());
        getContent().setId("many");
        getContent().addClassName("rb-section");
        getContent()
                .add(
                        new H2(getTranslation("measure.points.many")),
                        new Paragraph(getTranslation("measure.points.many.help")),
                        new PointsUpload(bytes -> files.read(bytes, page.text(), language), sheets::offer),
                        sheets,
                        form,
                        report,
                        buttons());
    }

    private Div buttons() {
        var look = new Button(getTranslation("measure.points.look"), click -> look());
        look.setId("look");
        var take = new Button(getTranslation("measure.points.take"), click -> take());
        take.setId("take");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(look, take);
        buttons.addClassName("rb-item-actions");
        return buttons;
    }

    /** What stands in a file takes the place of the text, which is the same as pasting it. */
    private void show(String text) {
        draft = PointsDraft.of("");
        form.show(text);
        look();
    }

    private void look() {
        draft = draft.about(form.text());
        answer(points.look(page.id(), draft));
    }

    private void take() {
        draft = draft.about(form.text());
        answer(points.add(page.id(), draft));
    }

    private void answer(Adding outcome) {
        report.removeAll();
        form.reject(List.of());
        switch (outcome) {
            case Adding.Open(var reading) ->
                report.add(new PointsReport(
                        reading,
                        Objects.requireNonNull(page.text().rhythm()),
                        new PointsQuestions(reading, page.text(), draft, this::answered),
                        this::mend));
            case Adding.Refused(var refusals) -> form.reject(refusals);
            case Adding.Gone() -> Notices.gone();
            case Adding.Added(var added, var replaced, var leftOut) -> {
                form.forget();
                drafts.discardPart(page.id().ref(), PointsForm.PART);
                Notices.done("measure.points.added", added, replaced, leftOut);
                getUI().ifPresent(ui -> ui.navigate(MeasureLinks.measure(page.id())));
            }
        }
    }

    private void answered(PointsDraft with) {
        draft = with;
        look();
    }

    /** The lines of the row become this text; none when it is left out. The numbers of other lines stay as they are. */
    private void mend(WrongPoint row, String mended) {
        List<String> lines = new ArrayList<>(Arrays.asList(form.text().split("\\R", -1)));
        for (int line = (int) row.line(); line <= Math.min(row.lastLine(), lines.size()); line++) {
            lines.set(line - 1, line == row.line() ? mended : "");
        }
        form.show(String.join("\n", lines));
        look();
    }
}
