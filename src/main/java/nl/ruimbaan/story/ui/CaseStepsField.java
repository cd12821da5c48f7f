package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.story.CaseStep;
import org.jspecify.annotations.Nullable;

/** The case step by step: steps are added, moved and taken away; nothing in the others is lost by it. */
class CaseStepsField extends Composite<Div> {

    private final Div rows = new Div();
    private final Button add = new Button();
    private final List<CaseStepRow> steps = new ArrayList<>();
    private @Nullable DraftKeeper keeper;

    CaseStepsField() {
        rows.addClassName("rb-steps");
        add.setText(getTranslation("story.step.add"));
        add.setId("add-step");
        add.addClickListener(click -> begin());
        getContent().addClassName("rb-form");
        getContent().add(new Paragraph(getTranslation("story.form.steps.help")), rows, add);
    }

    void show(List<CaseStep> shown) {
        clear();
        shown.forEach(it -> append().show(it));
        add.setEnabled(steps.size() < CaseStep.MOST);
    }

    /** @param unread gets what cannot be read, by field */
    List<CaseStep> read(Map<String, String> unread) {
        return steps.stream().map(it -> it.read(unread)).toList();
    }

    private void clear() {
        rows.removeAll();
        steps.clear();
    }

    /** All fields by the names that refusals use. */
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        steps.forEach(it -> fields.putAll(it.fields()));
        return fields;
    }

    void keptBy(DraftKeeper keeps) {
        keeper = keeps;
        steps.forEach(it -> it.keptBy(keeps));
        keeps.onMissing(name -> {
            while (!fields().containsKey(name) && isOfStep(name) && steps.size() < CaseStep.MOST) {
                append();
            }
        });
    }

    private static boolean isOfStep(String name) {
        return name.startsWith("step-");
    }

    private CaseStepRow append() {
        var row = new CaseStepRow(steps.size(), this::move, this::remove);
        steps.add(row);
        rows.add(row);
        if (keeper != null) {
            row.keptBy(keeper);
        }
        return row;
    }

    private void begin() {
        append().begin();
        add.setEnabled(steps.size() < CaseStep.MOST);
    }

    private void move(int from, int by) {
        int to = from + by;
        if (to < 0 || to >= steps.size()) {
            return;
        }
        List<CaseStepRow.Filled> now = filled();
        Collections.swap(now, from, to);
        rearrange(now);
        steps.get(to).begin();
    }

    private void remove(int step) {
        List<CaseStepRow.Filled> now = filled();
        now.remove(step);
        rearrange(now);
        if (now.isEmpty()) {
            add.focus();
        } else {
            steps.get(Math.min(step, now.size() - 1)).begin();
        }
    }

    private List<CaseStepRow.Filled> filled() {
        return new ArrayList<>(steps.stream().map(CaseStepRow::filled).toList());
    }

    /** The tab learns which text stands where now. */
    private void rearrange(List<CaseStepRow.Filled> now) {
        Map<String, String> texts = new LinkedHashMap<>();
        steps.forEach(it -> it.texts().keySet().forEach(name -> texts.put(name, "")));
        clear();
        now.forEach(it -> append().show(it));
        add.setEnabled(steps.size() < CaseStep.MOST);
        steps.forEach(it -> texts.putAll(it.texts()));
        if (keeper != null) {
            keeper.replaced(texts);
            keeper.typed();
        }
    }
}
