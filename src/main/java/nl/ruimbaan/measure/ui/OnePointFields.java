package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.PointsDraft;

/** One value, typed: of which period, and how much. Read by the same rules as a text that is pasted. */
class OnePointFields extends Composite<Div> {

    private static final int LONGEST = 60;

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final TextField period;
    private final TabKeeper keeper;

    /** @param add takes what was typed in, or shows why not */
    OnePointFields(MeasurePage page, Consumer<PointsDraft> add) {
        var form = new Div();
        form.addClassName("rb-one-point");
        String rhythm = String.valueOf(page.text().rhythm());
        period = field(form, "period", getTranslation("measure.point.period." + rhythm));
        boolean outOf = page.text().kind() != null && page.text().kind().isOutOf();
        field(
                form,
                "count",
                outOf
                        ? getTranslation("measure.point.count")
                        : getTranslation("measure.point.value", page.text().unit()));
        if (outOf) {
            field(
                    form,
                    "outOf",
                    getTranslation("measure.point.outOf." + page.text().kind()));
        }
        period.setHelperText(getTranslation("measure.point.period." + rhythm + ".help"));
        keeper = new TabKeeper("point-" + page.id().number(), form);
        fields.forEach(keeper::watch);
        var button = new Button(getTranslation("measure.point.add"), click -> add.accept(draft()));
        button.setId("add-one");
        button.addClickShortcut(Key.ENTER).listenOn(form);
        form.add(button);
        getContent().getElement().appendChild(keeper.getElement());
        addAttachListener(attach -> keeper.open());
    }

    private TextField field(Div form, String name, String label) {
        TextField field = Fields.text(name, LONGEST);
        field.setLabel(label);
        field.setSuffixComponent(null);
        fields.put(name, field);
        form.add(field);
        return field;
    }

    /** The row that it is; what would cut it in more cells is no part of it. */
    private PointsDraft draft() {
        return PointsDraft.of(fields.values().stream()
                .map(it -> it.getValue().replaceAll("[\t\"]", " ").strip())
                .collect(Collectors.joining("\t")));
    }

    void reject(List<Refusal> refusals) {
        Map<String, Component> shown = new LinkedHashMap<>(fields);
        Fields.reject(shown, refusals);
    }

    /** It is in: the next one can be typed. */
    void clear() {
        keeper.forget();
        fields.values().forEach(it -> {
            it.clear();
            it.setInvalid(false);
        });
        period.focus();
        keeper.open();
    }
}
