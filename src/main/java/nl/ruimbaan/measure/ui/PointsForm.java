package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.draft.Keeping;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.draft.ui.WrittenElsewhere;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.PointsDraft;
import tools.jackson.databind.json.JsonMapper;

/** The text in which points are typed or pasted, one a line. What stands in it is kept while one types and mends. */
class PointsForm extends Composite<Div> {

    /** The name of its draft, beside that of the text of the measure. */
    static final String PART = "points";

    private static final String TEXT = "text";
    private static final int LINES = 8;

    private final TextArea text = Fields.area(TEXT, PointsDraft.LONGEST);
    private final DraftKeeper keeper;
    private final JsonMapper json;

    /** @param keep keeps what is typed on the server, as JSON, from the revision that was typed on */
    PointsForm(MeasureId measure, JsonMapper json, BiFunction<Integer, String, Keeping> keep) {
        this.json = json;
        var form = new Div(text);
        form.addClassName("rb-form");
        Fields.ask(text, TEXT, "measure.points.text");
        text.setMinRows(LINES);
        keeper = new DraftKeeper("points-" + measure.number(), form);
        keeper.watch(TEXT, text);
        keeper.onKeep(from -> keep.apply(from, json.writeValueAsString(Map.of(TEXT, text.getValue()))));
        var elsewhere =
                new WrittenElsewhere<String>(this::read, this::differences, (there, other) -> text.setValue(other));
        keeper.onOvertaken(there -> elsewhere.tell(keeper, there), () -> {});
        getContent().getElement().appendChild(keeper.getElement());
        getContent().add(keeper.savedNotice(), elsewhere);
        addAttachListener(attach -> keeper.open());
    }

    /** Shows what was kept, and goes on from there. */
    void goOnFrom(KeptDraft kept) {
        text.setValue(read(kept));
        keeper.goOnFrom(kept.revision());
    }

    private String read(KeptDraft kept) {
        return json.readTree(kept.json()).path(TEXT).asString("");
    }

    String text() {
        return text.getValue();
    }

    /** What a file held, or what was mended, takes the place of what stood there. */
    void show(String other) {
        text.setValue(other);
        keeper.typed();
    }

    void reject(List<Refusal> refusals) {
        Fields.reject(Map.of(TEXT, text), refusals);
    }

    /** It is taken in: the tab forgets it. */
    void forget() {
        keeper.forget();
    }

    private List<ConflictDialog.Difference> differences(String there) {
        return List.of(new ConflictDialog.Difference(getTranslation("measure.points.text"), there, text.getValue()));
    }
}
